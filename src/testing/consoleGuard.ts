import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Fails any test during which something was written by `console.error` or `console.warn`: React's complaints and ECharts'
 * "series type not registered" reach nobody otherwise. A test that expects a message replaces the method by a spy of its own.
 */
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      written.push(`console.${level}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (written.length > 0) throw new Error(`The test wrote on the console:\n${written.join('\n')}`);
});
