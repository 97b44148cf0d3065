import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/testing/consoleGuard.ts'],
    // Its package does not load in plain Node: ES modules under a CommonJS manifest.
    server: { deps: { inline: ['echarts-for-react'] } },
    maxWorkers: 2,
  },
});
