/** Rows come out of a message as they went in, whatever stands in their cells. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../infra/local/bulk/packed-rows.ts';
import type { TableRow } from '../../../intake/tables/delimited.ts';

const cell = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  fc.constantFrom('', '\u001f', 'a\u001fb', '\n', '460100'),
);

test('rows come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), fc.boolean(), (rows, isHidden) => {
      const sent: readonly TableRow[] = rows.map((cells, index) => ({
        row: index + 7,
        cells,
        ...(isHidden && index === 1 && { isHidden: true as const }),
      }));
      expect(unpacked(packed(sent))).toEqual(sent);
    }),
  );
});

test('plain rows are sent as a text each, rows that are hidden, merged or skip a number one by one', () => {
  const plain = [
    { row: 2, cells: ['460100', '', 'F-1'] },
    { row: 3, cells: ['440300'] },
  ];
  expect(packed(plain)).toEqual({ from: 2, lines: [expect.any(String), '440300'] });
  expect(packed([...plain, { row: 5, cells: ['x'] }])).toBeInstanceOf(Array);
  expect(packed([{ row: 2, cells: ['x'], merged: new Set([0]) }])).toBeInstanceOf(Array);
  expect(packed([{ row: 2, cells: ['x\u001f'] }])).toBeInstanceOf(Array);
});
