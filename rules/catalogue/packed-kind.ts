/** What one kind of case is judged by, as rules/build/pack-kind.ts packs it. */
import type { CatalogueDocument, CatalogueRule, Citation, DocumentFacts, Force } from '../engine/catalogue.ts';
import type { Condition } from '../engine/rule.ts';
import { compileRuleSet, type RuleSet } from '../engine/rule-set.ts';
import type { Text } from '../facts/fact.ts';
import type { Kind } from '../facts/kind-names.ts';
import { once } from '../once.ts';
import { citedBy } from './cited-by.ts';
import { installedHead } from './installed-head.ts';
import { readPacked } from './packed-file.ts';
import { Texts } from './packed-texts.ts';
import { PackedVocabulary } from './packed-vocabulary.ts';

/** What the documents of a place say of one kind of case, without their words. */
export interface PackedPlace {
  readonly conditions: readonly Condition[];
  readonly documents: readonly PackedLogic[];
}

export interface PackedLogic {
  readonly document: string;
  readonly rules: readonly Omit<CatalogueRule, keyof Added>[];
  /** Of each rule the place of its `when` and its `unless` among the conditions. */
  readonly whens: readonly (number | null)[];
  readonly unlesses: readonly (number | null)[];
  /** Of the provisions in the order of {@link citedBy}. */
  readonly forces: readonly Force[];
}

/** What is put into a rule that was read without it. */
interface Added {
  title: Text;
  remedy?: Text;
  when?: Condition;
  unless?: Condition;
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

/** What a document says of the kind. */
interface Content {
  readonly rules: readonly CatalogueRule[];
  readonly citations: () => CatalogueDocument['citations'];
}
type Contents = ReadonlyMap<string, Content>;

const NO_CITATIONS: CatalogueDocument['citations'] = {};
const NOTHING: Content = { rules: [], citations: () => NO_CITATIONS };

/** Rules and citations of the documents of a place, by document: rules with their titles, citations when the first is asked for. */
function contentsOf(texts: Texts, place: number): Contents {
  const words = (column: string) => once(() => wordsOf(texts.text(column, place)));
  const [titlesZh, titlesEn, remediesZh, remediesEn] = [
    words('titlesZh'),
    words('titlesEn'),
    words('remediesZh'),
    words('remediesEn'),
  ];
  const [clauses, cited] = [words('clauses'), words('cited')];
  const contents = new Map<string, Content>();
  let [rule, citation] = [0, 0];
  const { conditions, documents } = placeOf(texts.text('logic', place));
  const conditionAt = (at: number | null | undefined): Condition | undefined =>
    at == null ? undefined : conditions[at];
  for (const { document, rules, whens, unlesses, forces } of documents) {
    const first = citation;
    citation += forces.length;
    contents.set(document, {
      // What was read belongs to nobody else: the rest is put in, which costs a fifth of a copy of every rule.
      rules: rules.map((logic, index) => {
        const added: Added = { title: textOf(titlesZh()[rule], titlesEn()[rule]) ?? NO_TITLE };
        const remedy = textOf(remediesZh()[rule], remediesEn()[rule]);
        const [when, unless] = [conditionAt(whens[index]), conditionAt(unlesses[index])];
        if (remedy !== undefined) added.remedy = remedy;
        if (when !== undefined) added.when = when;
        if (unless !== undefined) added.unless = unless;
        rule++;
        return Object.assign(logic, added);
      }),
      citations: once(() => {
        const byId: Record<string, Citation> = {};
        for (const [index, id] of citedBy(rules).entries()) {
          const force = forces[index];
          const [clause, operative] = [clauses()[first + index] ?? '', cited()[first + index] ?? ''];
          if (force !== undefined) byId[id] = { id, clause, words: operative, force, lines: [] };
        }
        return byId;
      }),
    });
  }
  return contents;
}

const NO_TITLE: Text = { zh: '', en: '' };

function textOf(zh: string | null | undefined, en: string | null | undefined): Text | undefined {
  return zh == null || en == null ? undefined : { zh, en };
}

/** Written by the build from checked rules, so its shape is known. */
function placeOf(json: string): PackedPlace {
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
    return this.#content.citations();
  }
}
