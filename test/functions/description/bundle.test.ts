import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundling } from '../../../infra/declared/bundling.ts';
import { functions } from '../../../infra/declared/functions.ts';

const root = join(import.meta.dirname, '../../..');

/** The modules in the bundle of a function, by path from the root of the project. */
async function modulesOf(name: 'check' | 'description'): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, functions[name].entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: bundling.format,
    mainFields: [...bundling.mainFields],
    alias: Object.fromEntries(Object.entries(bundling.alias).map(([from, to]) => [from, join(root, to)])),
    metafile: true,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

test('the function that judges carries nothing of the description, and the description nothing of the engine', async () => {
  const [check, description] = await Promise.all([modulesOf('check'), modulesOf('description')]);
  expect(check).toContain('functions/check/handler.ts');
  expect(check.filter((path) => /functions\/(description|templates)|zod-openapi|^web\//.test(path))).toEqual([]);
  expect(description).toContain('functions/description/.built/description.json');
  expect(
    description.filter((path) => /^rules\/(engine(?!\/once\.ts)|\.built)|zod-openapi|@aws-sdk/.test(path)),
  ).toEqual([]);
});
