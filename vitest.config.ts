import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    environment: 'node',
    // A machine with other work is slow, not wrong.
    testTimeout: 30_000,
    setupFiles: ['src/testing/consoleGuard.ts', 'src/testing/english.ts'],
    // Its package does not load in plain Node: ES modules under a CommonJS manifest.
    server: { deps: { inline: ['echarts-for-react'] } },
    maxWorkers: 2,
  },
});
