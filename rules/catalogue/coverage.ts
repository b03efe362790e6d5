/** The coverage of the register by this release: every provision has exactly one disposition. */
import dispositionsByDocument from '../.built/coverage.json' with { type: 'json' };
import { type Disposed, type LayeredTally, tallyOf } from '../build/coverage.ts';
import { installedHead } from './installed-head.ts';

export interface Coverage extends LayeredTally {
  readonly dispositions: readonly Disposed[];
}

/** Counts and dispositions, of the areas named or of all. */
export function coverage(areas?: readonly string[]): Coverage {
  const byDocument: Readonly<Record<string, readonly Disposed[]>> = JSON.parse(JSON.stringify(dispositionsByDocument));
  const dispositions = Object.values(byDocument)
    .flat()
    .filter(({ area }) => areas === undefined || areas.includes(area));
  return { ...tallyOf(byDocument, installedHead.documents, areas), dispositions };
}
