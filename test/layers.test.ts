/** The order of the layers (docs/architecture.md) is kept by the linter; here it is shown to refuse what breaks it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const layers = ['rules', 'intake', 'output', 'functions', 'infra'];
const folder = mkdtempSync(join(tmpdir(), 'layers-'));
const pairs = layers.flatMap((layer) => layers.filter((other) => other !== layer).map((other) => ({ layer, other })));
let said = '';

function plant(path: string, imported: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), `import { planted } from '${imported}';\nexport const kept = planted;\n`);
}

/** Was an import of the file refused, by this rule of the linter? */
const refused = (path: string, rule = 'noRestrictedImports'): boolean =>
  said.split('\n').some((line) => line.startsWith(`${path}:`) && line.includes(rule));

beforeAll(() => {
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const { layer, other } of pairs) plant(`${layer}/planted/${other}.ts`, `../../${other}/planted.ts`);
  plant('rules/engine/files.ts', 'node:fs');
  // A circle of types alone counts as well: whoever reads one file of it has to read them all.
  writeFileSync(join(folder, 'rules/one.ts'), "import type { Two } from './two.ts';\nexport type One = Two[];\n");
  writeFileSync(join(folder, 'rules/two.ts'), "import type { One } from './one.ts';\nexport type Two = One[];\n");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  said = stdout + stderr;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('imports run one way', () => {
  it.each(pairs.filter(({ layer, other }) => layers.indexOf(other) > layers.indexOf(layer)))(
    '$layer must not import $other',
    ({ layer, other }) => expect(refused(`${layer}/planted/${other}.ts`)).toBe(true),
  );

  it.each(pairs.filter(({ layer, other }) => layers.indexOf(other) < layers.indexOf(layer)))(
    '$layer may import $other',
    ({ layer, other }) => {
      expect(refused(`${layer}/planted/${other}.ts`)).toBe(false);
      expect(said).toContain('noRestrictedImports');
    },
  );

  it('and in no circles, not even of types', () => expect(refused('rules/one.ts', 'noImportCycles')).toBe(true));

  it('the engine reads no files', () => expect(refused('rules/engine/files.ts')).toBe(true));
});
