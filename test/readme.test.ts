import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { guiju } from './acceptance/command-line.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = read(name);
  const shown = [...text.matchAll(/```console\n\$ npx guiju ([^\n]+)\n([\s\S]*?)```/g)].map(
    ([, args = '', output = '']) => ({ args, output }),
  );

  it('shows at least one example', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(shown)('$args prints what it says', async ({ args, output }) => {
    const { stdout } = await guiju(args.split(' '));
    const printed = stdout.split('\n');
    for (const line of output.split('\n').filter((line) => line.trim() !== '')) expect(printed).toContain(line);
  });

  it('names only commands that exist', async () => {
    const { stdout } = await guiju(['--help']);
    for (const [, command = ''] of text.matchAll(/^npx guiju (\w+)/gm)) expect(stdout).toContain(`  ${command}`);
    for (const [, script = ''] of text.matchAll(/npm run (\w[\w-]*)/g)) expect(Object.keys(scripts)).toContain(script);
  });

  it('gives the number of documents and provisions that the register has', async () => {
    const { stdout } = await guiju(['coverage', '--json']);
    const { total, documents } = z
      .object({ total: z.object({ provisions: z.number() }), documents: z.array(z.unknown()) })
      .parse(JSON.parse(stdout));
    expect(text).toContain(String(documents.length));
    expect(text).toContain(total.provisions.toLocaleString('en'));
  });
});
