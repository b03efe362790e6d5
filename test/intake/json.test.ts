import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDocument } from '../../intake/files/json-document.ts';
import { sourceOf } from '../../intake/files/source.ts';
import { inPieces, read, readSource, refusal } from './reading.ts';

const PAYMENT = { kind: 'payment', region: '460100', reference: 'A', paidOn: '2025-02-07' };

async function elementsOf(content: string, piece: number): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const rows of jsonDocument(inPieces('a.json', Buffer.from(content), piece).bytes())) {
    for (const row of rows) found.push('json' in row ? row.json : row);
  }
  return found;
}

describe('JSON', () => {
  it('is read as lines, as an array, laid out or not, and as a single case', async () => {
    const two = [PAYMENT, { ...PAYMENT, reference: 'B' }];
    const asLines = two.map((one) => JSON.stringify(one)).join('\n');
    const expected = two.map((one, index) => ({ row: index + 1, case: one }));
    for (const content of [
      asLines,
      `\ufeff${asLines}\r\n`,
      JSON.stringify(two),
      JSON.stringify(two, null, 2),
      two.map((one) => JSON.stringify(one, null, 1)).join('\n'),
    ]) {
      expect((await read('a.json', content)).lines).toEqual(expected);
    }
    expect((await read('a.json', JSON.stringify(PAYMENT, null, 2))).lines).toEqual(expected.slice(0, 1));
    expect((await read('a.jsonl', JSON.stringify(PAYMENT))).lines).toEqual(expected.slice(0, 1));
  });

  it('in lines goes on after a broken one, and names every wrong field by its path', async () => {
    const lines = [
      JSON.stringify(PAYMENT),
      '{"kind":"payment",',
      '',
      '42',
      JSON.stringify({ ...PAYMENT, paidOn: '2025-02-30', pad: 1 }),
      JSON.stringify(PAYMENT),
    ];
    const { cases, refused } = await read('a.jsonl', lines.join('\n'));
    expect(cases.map(({ row }) => row)).toEqual([1, 6]);
    expect(refused.map(({ row, refused: problems }) => [row, problems.map(({ path, code }) => [path, code])])).toEqual([
      [2, [['', 'not-json']]],
      [4, [['', 'not-an-object']]],
      [
        5,
        expect.arrayContaining([
          ['paidOn', 'date'],
          ['pad', 'unknown-field'],
        ]),
      ],
    ]);
  });

  it('in lines is read alike in whatever pieces it arrives', async () => {
    const content = Buffer.from(
      Array.from({ length: 30 }, (_, index) =>
        JSON.stringify({ ...PAYMENT, unit: '海口市某局', reference: `R${index}` }),
      ).join('\n'),
    );
    const whole = await read('a.jsonl', content);
    for (const size of [1, 5, 100, 1_000]) expect(await readSource(inPieces('a.jsonl', content, size))).toEqual(whole);
  });

  it('whose elements are cut out of an array gives what JSON.parse gives, in whatever pieces and layout', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 1, max: 40 }),
        async (values, indent, piece) => {
          expect(await elementsOf(JSON.stringify(values, null, indent), piece)).toEqual(
            JSON.parse(JSON.stringify(values)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that is damaged or cut off is refused, never read in part', async () => {
    const whole = JSON.stringify([PAYMENT, PAYMENT], null, 1);
    for (const broken of [
      whole.slice(0, -1),
      whole.slice(0, 40),
      whole.replace('},', '}'),
      whole.replace('},', '},,'),
      `${whole}]`,
      whole.replace(/\]$/, ',]'),
    ]) {
      expect(await refusal('a.json', broken)).toMatchObject({ code: 'not-json' });
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), async (length) => {
        const { code } = await refusal('a.json', whole.slice(0, length));
        expect(['not-json', 'empty']).toContain(code);
      }),
      { numRuns: 50 },
    );
  });

  it('that fills in kind and place takes them from the options', async () => {
    const { cases } = await read(
      'a.json',
      '[{"paidOn":"2025-02-07"},{"kind":"payment","region":"440300","regime":"private"}]',
      {
        kind: 'payment',
        defaults: { region: '460100', regime: 'government-procurement' },
      },
    );
    expect(cases.map((line) => line.case)).toEqual([
      { kind: 'payment', region: '460100', regime: 'government-procurement', paidOn: '2025-02-07' },
      { kind: 'payment', region: '440300', regime: 'private' },
    ]);
  });

  it('with names that reach into JavaScript is refused', async () => {
    const { refused } = await read(
      'a.jsonl',
      '{"kind":"payment","region":"460100","__proto__":{"paidOn":"2025-01-01"}}\n{}\n',
      { kind: 'payment', defaults: { region: '460100' } },
    );
    expect(refused).toMatchObject([{ row: 1, refused: [{ code: 'forbidden-name' }] }]);
  });

  it('of a package larger than can be parsed whole is read release by release', async () => {
    const release = {
      ocid: 'ocds-1',
      id: '1',
      date: '2025-01-01T00:00:00Z',
      tag: ['tender'],
      tender: { id: '1', title: '采购', description: 'x'.repeat(60_000) },
    };
    const content = Buffer.from(
      JSON.stringify({
        uri: 'https://example.com',
        publisher: { name: '}],"releases":[' },
        releases: Array.from({ length: 300 }, (_, index) => ({ ...release, ocid: `ocds-${index}` })),
        license: null,
      }),
    );
    const { lines } = await readSource(sourceOf('a.json', content), { defaults: { region: '460100' } });
    expect(lines).toHaveLength(300);
    expect(lines.at(-1)).toMatchObject({ row: 300, case: { reference: 'ocds-299', project: { name: '采购' } } });
  });
});
