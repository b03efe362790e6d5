/** Codes in a cell, by what people call them. */
import type { Fact } from '../../rules/facts/vocabulary.ts';
import { type Cell, problem, value } from './cell-result.ts';
import { codeReaderOf } from './code-list.ts';
import { tidy } from './tidy.ts';

export function codeCell(fact: Fact, raw: string): Cell {
  const reader = codeReaderOf(fact.codes ?? {});
  const code = reader.code(raw);
  return code === undefined ? unknownCode(tidy(raw), reader.near(raw)) : value(code);
}

export function codesCell(fact: Fact, raw: string): Cell {
  const reader = codeReaderOf(fact.codes ?? {});
  const found = reader.codes(raw);
  return 'codes' in found ? value(found.codes) : unknownCode(found.unknown, reader.near(found.unknown));
}

/** @param near the choice that may be meant; empty where none is near. */
export function unknownCode(written: string, near: string): Cell {
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  return problem(
    'unknown-code',
    `“${shown}”不在可选范围内${near === '' ? '' : `；是否指“${near}”？`}`,
    `"${shown}" is not one of the choices${near === '' ? '' : `; did you mean "${near}"?`}`,
  );
}
