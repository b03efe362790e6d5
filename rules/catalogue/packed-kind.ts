/** What one kind of case is judged by, as rules/build/pack-kind.ts packs it. */
import type { CatalogueDocument, CatalogueRule, DocumentFacts, Force } from '../engine/catalogue.ts';
import { compileRuleSet, type RuleSet } from '../engine/rule-set.ts';
import type { Text } from '../facts/fact.ts';
import type { Kind } from '../facts/kind-names.ts';
import { once } from '../once.ts';
import { citedBy } from './cited-by.ts';
import { installedHead } from './installed-head.ts';
import { readPacked } from './packed-file.ts';
import { Texts } from './packed-texts.ts';
import { PackedVocabulary } from './packed-vocabulary.ts';

/** A document as far as it is about one kind of case, without its words. */
export interface PackedLogic {
  readonly document: string;
  readonly rules: readonly Omit<CatalogueRule, 'title' | 'remedy'>[];
  /** Of the provisions in the order of {@link citedBy}. */
  readonly forces: readonly Force[];
}

/** A kind of case that is opened when a case of it comes. */
export class OpenedKind {
  readonly vocabulary: PackedVocabulary;
  /** The rule set as far as it is about the kind: of all rules, a payment needs a hundredth. */
  readonly ruleSet: () => RuleSet;

  constructor(kind: Kind) {
    const packed = once(() => readPacked(kind));
    const texts = new Texts(packed);
    this.vocabulary = new PackedVocabulary(kind, texts);
    this.ruleSet = once(() => {
      const { documents, ...head } = installedHead;
      const { places } = packed();
      // Most cases need two places of twenty.
      const byPlace = new Map(places.map((place, index) => [place, once(() => contentsOf(texts, index))]));
      return compileRuleSet(
        {
          ...head,
          documents: documents.map((document) => new PackedDocument(document, byPlace.get(document.region))),
        },
        [this.vocabulary],
      );
    });
  }
}

type Content = Pick<CatalogueDocument, 'rules' | 'citations'>;
type Contents = ReadonlyMap<string, Content>;

const NOTHING: Content = { rules: [], citations: {} };

/** Rules and citations of the documents of a place, by document. */
function contentsOf(texts: Texts, place: number): Contents {
  const read = (column: string) => inTurn(wordsOf(texts.text(column, place)));
  const [titlesZh, titlesEn, remediesZh, remediesEn] = ['titlesZh', 'titlesEn', 'remediesZh', 'remediesEn'].map(read);
  const [clauses, cited] = ['clauses', 'cited'].map(read);
  const text = (zh: Next | undefined, en: Next | undefined): Text | undefined => {
    const [inChinese, inEnglish] = [zh?.(), en?.()];
    return inChinese == null || inEnglish == null ? undefined : { zh: inChinese, en: inEnglish };
  };
  return new Map(
    logicOf(texts.text('logic', place)).map(({ document, rules, forces }) => [
      document,
      {
        rules: rules.map((rule) => {
          const title = text(titlesZh, titlesEn) ?? { zh: '', en: '' };
          const remedy = text(remediesZh, remediesEn);
          return { ...rule, title, ...(remedy !== undefined && { remedy }) };
        }),
        citations: Object.fromEntries(
          citedBy(rules).flatMap((id, index) => {
            const force = forces[index];
            return force === undefined
              ? []
              : [[id, { id, clause: clauses?.() ?? '', words: cited?.() ?? '', force, lines: [] }]];
          }),
        ),
      },
    ]),
  );
}

type Next = () => string | null | undefined;

function inTurn(words: readonly (string | null)[]): Next {
  let next = 0;
  return () => words[next++];
}

/** Written by the build from checked rules, so its shape is known. */
function logicOf(json: string): readonly PackedLogic[] {
  return JSON.parse(json);
}

/** Written by the build from checked rules, so its shape is known. */
function wordsOf(json: string): readonly (string | null)[] {
  return JSON.parse(json);
}

/** A document as far as it is about one kind of case. */
class PackedDocument implements CatalogueDocument {
  readonly document: DocumentFacts;
  readonly #ofPlace: (() => Contents) | undefined;
  constructor(document: DocumentFacts, ofPlace: (() => Contents) | undefined) {
    this.document = document;
    this.#ofPlace = ofPlace;
  }
  get #content(): Content {
    return this.#ofPlace?.().get(this.document.id) ?? NOTHING;
  }
  get rules(): CatalogueDocument['rules'] {
    return this.#content.rules;
  }
  get citations(): CatalogueDocument['citations'] {
    return this.#content.citations;
  }
}
