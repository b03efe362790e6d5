/** The many ways in which tender documents say the same: `fragments.txt`, a sentence a line, each in the part where it would stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';
import { valueAt } from '../../../rules/facts/value-at.ts';

const TITLES: Readonly<Record<string, string>> = {
  N: '第一章 采购公告',
  T: '第二章 供应商须知前附表',
  I: '第二章 供应商须知',
  Q: '第三章 资格审查',
  S: '第四章 评分标准',
  R: '第五章 采购需求',
  B: '第五章 商务要求',
  C: '第六章 合同条款',
};

/** As a line writes it: a list by its codes, a period as JSON. */
const written = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : typeof value === 'object' ? JSON.stringify(value) : String(value);

const lines = readFileSync(join(import.meta.dirname, 'fragments.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

it.each(lines)('%s: %s', async (part = '', words = '', ...expected) => {
  const page = part === 'H';
  const text = page ? `<html><body>${words}</body></html>` : [TITLES[part], words.replaceAll('\\n', '\n')].join('\n');
  const name = page ? 'a.html' : 'a.txt';
  const { case: read, marks } = readPaperFacts(await readPaper(new TextEncoder().encode(text), { name }));
  const codes = marks.filter(({ fact }) => fact === 'terms.conditions').map(({ value }) => value);
  expect(expected).not.toEqual([]);
  for (const one of expected) {
    if (one.startsWith('#!')) expect(codes).not.toContain(one.slice(2));
    else if (one.startsWith('#')) expect(codes).toContain(one.slice(1));
    else if (one.startsWith('!')) expect(valueAt(read, one.slice(1))).toBeUndefined();
    else {
      const [fact = '', ...value] = one.split('=');
      expect(written(valueAt(read, fact))).toBe(value.join('='));
    }
  }
});
