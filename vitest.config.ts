import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // All cores: vitest leaves one idle, which is half of a small machine, and many tests wait for servers of their own.
    maxWorkers: '100%',
    // Guards against hanging alone: a machine that is busy with other things is slow and not wrong.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Tests start servers and the command line some four hundred times: what they compiled once they take from here (Node.js,
    // "Module compile cache"), which saves a server two fifths of its start.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') },
  },
});
