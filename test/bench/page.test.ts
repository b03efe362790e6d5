import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import figures from '../../bench/figures.json' with { type: 'json' };
import { benchPage } from '../../bench/page.ts';

it('docs/bench.md is what the figures kept beside it give', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/bench.md'), 'utf8')).toBe(benchPage(figures));
});
