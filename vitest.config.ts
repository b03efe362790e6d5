import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Guards against hanging alone: a machine that is busy with other things is slow and not wrong.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
