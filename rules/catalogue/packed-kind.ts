/** What one kind of case is judged by, as `npm run build` packs it. */
import type { CatalogueDocument, DocumentFacts } from '../engine/catalogue.ts';
import { compileRuleSet, type RuleSet } from '../engine/compile.ts';
import type { Kind } from '../facts/kind-names.ts';
import { installedHead } from './installed-head.ts';
import { openPacked } from './packed.ts';
import { PackedVocabulary } from './packed-vocabulary.ts';

/** Each member as rules/catalogue/packed.ts opens it. */
export interface PackedKind {
  readonly vocabulary: string;
  /** By place: the rules of its documents. */
  readonly places: readonly { readonly region: string | null; readonly packed: string }[];
}

/** The rule set as far as it is about one kind: of all rules, a payment needs a hundredth. */
export function ruleSetOf(kind: Kind, { vocabulary, places }: PackedKind): RuleSet {
  const { documents, ...head } = installedHead;
  const byRegion = new Map(places.map(({ region, packed }) => [region, new PackedPlace(packed)]));
  return compileRuleSet(
    { ...head, documents: documents.map((document) => new PackedDocument(document, byRegion.get(document.region))) },
    [new PackedVocabulary(kind, vocabulary)],
  );
}

type Content = Pick<CatalogueDocument, 'rules' | 'citations'>;

/** The documents of one place, unpacked when one of them is first asked for: most cases need two places of twenty. */
class PackedPlace {
  readonly #packed: string;
  #contents: Readonly<Record<string, Content>> | undefined;
  constructor(packed: string) {
    this.#packed = packed;
  }
  contentOf(id: string): Content {
    this.#contents ??= contentsOf(this.#packed);
    return this.#contents[id] ?? NOTHING;
  }
}

const NOTHING: Content = { rules: [], citations: {} };

/** Written by the build from checked rules, so its shape is known. */
function contentsOf(packed: string): Readonly<Record<string, Content>> {
  return JSON.parse(openPacked(packed));
}

/** A document as far as it is about one kind of case. */
class PackedDocument implements CatalogueDocument {
  readonly document: DocumentFacts;
  readonly #place: PackedPlace | undefined;
  constructor(document: DocumentFacts, place: PackedPlace | undefined) {
    this.document = document;
    this.#place = place;
  }
  get #content(): Content {
    return this.#place?.contentOf(this.document.id) ?? NOTHING;
  }
  get rules(): CatalogueDocument['rules'] {
    return this.#content.rules;
  }
  get citations(): CatalogueDocument['citations'] {
    return this.#content.citations;
  }
}
