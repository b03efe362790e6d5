import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests that want a process of their own: one counts the steps of modules that nobody has loaded yet, one puts itself below the table,
 * one silences the log, one takes the store away.
 */
const APART = [
  'test/growth/*.test.ts',
  'test/infra/table-readings.test.ts',
  'test/functions/faults/*.test.ts',
  'test/functions/problems.test.ts',
];

/** Tests of laws, intake and output. */
const LAW = ['test/{rules,intake,output,ledgers,accusations}/**/*.test.ts'];

/** A process that many files share would else let its memory grow to what the machine has before it tidies up. */
const HEAP = ['--max-old-space-size=1536'];

export default defineConfig({
  test: {
    // All cores: vitest leaves one idle, which is half of a small machine, and many tests wait for servers of their own.
    maxWorkers: '100%',
    // Guards against hanging alone: a machine that is busy with other things is slow and not wrong.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Tests start servers and the command line some two hundred times: what they compiled once they take from here (Node.js,
    // "Module compile cache"), which saves a server two fifths of its start.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') },
    projects: [
      // File after file in one process: what they all import, three thousand rules or the SDK, is loaded once. Two kinds, so that
      // no process holds what both have loaded.
      {
        extends: true,
        test: { name: 'law', include: LAW, isolate: false, execArgv: HEAP },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...LAW, ...APART],
          isolate: false,
          execArgv: HEAP,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
