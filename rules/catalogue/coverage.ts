/** The coverage of the register by this release: every provision has exactly one disposition. */
import dispositionsByDocument from '../.built/coverage.json' with { type: 'json' };
import { type CoverageCounts, countDispositions, type Disposed } from '../build/coverage.ts';

export interface CoverageRow extends CoverageCounts {
  readonly id: string;
}

export interface Coverage {
  readonly total: CoverageCounts;
  readonly documents: readonly CoverageRow[];
  readonly dispositions: readonly Disposed[];
}

/** Counts and dispositions, of the areas named or of all. */
export function coverage(areas?: readonly string[]): Coverage {
  const byDocument: Readonly<Record<string, readonly Disposed[]>> = JSON.parse(JSON.stringify(dispositionsByDocument));
  const documents = Object.entries(byDocument).map(([id, disposed]) => ({
    id,
    disposed: disposed.filter(({ area }) => areas === undefined || areas.includes(area)),
  }));
  const all = documents.flatMap(({ disposed }) => disposed);
  return {
    total: countDispositions(all),
    documents: documents.map(({ id, disposed }) => ({ id, ...countDispositions(disposed) })),
    dispositions: all,
  };
}
