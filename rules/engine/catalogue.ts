/** The catalogue: documents with their rules and the provisions these cite, as data. Built from `rules/documents` and `seeds`. */
import type { Text } from '../facts/fact.ts';
import type { CalendarData } from './calendar.ts';
import type { Rule } from './rule.ts';

export type Nature = 'normative' | 'plan' | 'draft';
export type Force = 'mandatory' | 'principle' | 'encouraged' | 'target';

/** What a finding cites of a provision. */
export interface Citation {
  readonly id: string;
  readonly clause: string;
  /** The operative words, at most 40 characters. */
  readonly words: string;
  readonly force: Force;
  /** Lines of the source text, 1-based. */
  readonly lines: readonly number[];
}

/** Laws that hold everywhere (`national`), or what an authority published for its place. */
export type Layer = 'local' | 'national';

/** A published text. */
export interface DocumentFacts {
  readonly id: string;
  readonly title: Text;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  /** GB/T 2260 code; null where the text does not say whom it binds. */
  readonly region: string | null;
  /** Places inside the region that it does not reach. */
  readonly except: readonly string[];
  readonly layer: Layer;
  readonly nature: Nature;
  readonly note: string | null;
}

/** A rule as the catalogue carries it: with the day from which a later rule takes its place. */
export interface CatalogueRule extends Rule {
  readonly supersededFrom?: string;
}

/** A document with its rules, in the order of the text. */
export interface CatalogueDocument {
  readonly document: DocumentFacts;
  readonly rules: readonly CatalogueRule[];
  readonly citations: Readonly<Record<string, Citation>>;
}

/** Everything the engine judges by. */
export interface Catalogue {
  readonly version: string;
  /** `sha256:` and the hex digest of the canonical JSON of all documents with their rules. */
  readonly digest: string;
  readonly documents: readonly CatalogueDocument[];
  readonly calendar: CalendarData;
}
