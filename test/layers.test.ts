/** The order of the layers (docs/architecture.md) is kept by the linter; here it is shown to refuse what breaks it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const biome = join(root, 'node_modules/.bin/biome');
const layers = ['rules', 'intake', 'output', 'functions', 'infra'];

/** What the linter says of a file that would stand in a layer and import something. */
function lint(path: string, imported: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(biome, ['lint', `--stdin-file-path=${path}`], {
    cwd: root,
    input: `import { planted } from '${imported}';\nexport const kept = planted;\n`,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('imports run one way', () => {
  it.each(layers.flatMap((layer, index) => layers.slice(index + 1).map((above) => [layer, above] as const)))(
    '%s must not import %s',
    (layer, above) => {
      const { said } = lint(`${layer}/planted.ts`, `../${above}/planted.ts`);
      expect(said).toContain('noRestrictedImports');
      expect(said).toContain(`${layer} imports nothing of`);
    },
  );

  it.each(layers.flatMap((layer, index) => layers.slice(0, index).map((below) => [layer, below] as const)))(
    '%s may import %s',
    (layer, below) => {
      expect(lint(`${layer}/planted.ts`, `../${below}/planted.ts`).said).not.toContain('noRestrictedImports');
    },
  );

  it('the engine reads no files', () => {
    expect(lint('rules/engine/planted.ts', 'node:fs').said).toContain('noRestrictedImports');
  });
});
