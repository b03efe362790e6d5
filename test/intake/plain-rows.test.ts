/** Rows without quotes are cut without a grammar: they must be those that csv-parse gives, wherever the bytes are parted. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRows } from '../../intake/tables/delimited.ts';

async function rowsOf(content: Buffer, piece: number): Promise<readonly (readonly string[])[]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece);
  }
  const rows: (readonly string[])[] = [];
  const read = delimitedRows(pieces(), { delimiter: ',', encoding: 'utf-8', skip: 0 });
  for await (const batch of read) rows.push(...batch.map(({ cells }) => cells));
  return rows;
}

function grammatical(content: Buffer): readonly (readonly string[])[] {
  return parse(content, { bom: true, relax_column_count: true, skip_empty_lines: false, relax_quotes: true });
}

describe('delimited rows', () => {
  const sign = fc.constantFrom('a', '海', ',', ' ', '\n', '\r\n', '"', '""', '𠮷');
  it('are those of a grammar, quoted or not, in whatever pieces they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sign, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (signs, piece) => {
          const content = Buffer.from(`甲,乙\n${signs.join('').replaceAll('\r\n', '\n')}`);
          let expected: readonly (readonly string[])[];
          try {
            expected = grammatical(content);
          } catch {
            await expect(rowsOf(content, piece)).rejects.toThrow();
            return;
          }
          expect(await rowsOf(content, piece)).toEqual(expected);
        },
      ),
      { seed: 16, numRuns: 400 },
    );
  });

  it.each(['\n', '\r\n', '\r'])('end with %j, the last with or without it', async (end) => {
    for (const content of [`\ufeffa,b${end}1,2${end}`, `a,b${end}1,2`, `a,b${end}${end}1,2`])
      for (const piece of [1, 2, 100])
        expect(await rowsOf(Buffer.from(content), piece)).toEqual(grammatical(Buffer.from(content)));
  });
});
