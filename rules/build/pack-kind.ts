/** Packs what one kind of case is judged by; rules/catalogue/packed-kind.ts opens it. */
import { citedBy } from '../catalogue/cited-by.ts';
import type { PackedKind } from '../catalogue/packed-file.ts';
import type { PackedLogic, PackedPlace } from '../catalogue/packed-kind.ts';
import type { CatalogueDocument } from '../engine/catalogue.ts';
import type { Condition } from '../engine/rule.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { packTexts } from './pack.ts';

/** The words of the rules of one place, in the order of its documents, each kind of words in a list of its own. */
interface PlaceWords {
  readonly titlesZh: string[];
  readonly titlesEn: string[];
  readonly remediesZh: (string | null)[];
  readonly remediesEn: (string | null)[];
  readonly clauses: string[];
  readonly cited: string[];
}

export function packKind(
  { kind, byPath, facts, ...vocabulary }: Vocabulary,
  documents: readonly CatalogueDocument[],
): PackedKind {
  const lists = facts.flatMap(({ slot, codes }) => (codes === undefined ? [] : [[slot, Object.keys(codes)] as const]));
  const codes = facts.flatMap((fact) => Object.values(fact.codes ?? {}));
  const places = [...new Set(documents.map(({ document }) => document.region))];
  const each = places.map((place) => {
    const words: PlaceWords = { titlesZh: [], titlesEn: [], remediesZh: [], remediesEn: [], clauses: [], cited: [] };
    const conditions = new Conditions();
    const ofPlace = documents
      .filter(({ document }) => document.region === place)
      .map((document) => logicOf(document, kind, words, conditions));
    const logic: PackedPlace = { conditions: conditions.all, documents: ofPlace };
    return { logic, words };
  });
  const words = (name: keyof PlaceWords): readonly unknown[] => each.map((place) => place.words[name]);
  return {
    places,
    ...packTexts({
      vocabulary: [
        {
          ...vocabulary,
          facts: facts.map(({ codes, ...fact }) => fact),
          lists,
        },
      ],
      logic: each.map(({ logic }) => logic),
      codesZh: [codes.map(([zh]) => zh)],
      titlesZh: words('titlesZh'),
      remediesZh: words('remediesZh'),
      cited: words('cited'),
      clauses: words('clauses'),
      codesEn: [codes.map(([, en]) => en)],
      titlesEn: words('titlesEn'),
      remediesEn: words('remediesEn'),
    }),
  };
}

/** What judging cases of a kind needs of a document, less its words, which are put into their lists. */
function logicOf(
  { document, rules, citations }: CatalogueDocument,
  kind: string,
  words: PlaceWords,
  conditions: Conditions,
): PackedLogic {
  const judging = rules.filter((rule) => rule.case === kind);
  return {
    document: document.id,
    whens: judging.map(({ when }) => conditions.placeOf(when)),
    unlesses: judging.map(({ unless }) => conditions.placeOf(unless)),
    rules: judging.map(({ title, remedy, note, examples, supersedes, when, unless, ...rule }) => {
      words.titlesZh.push(title.zh);
      words.titlesEn.push(title.en);
      words.remediesZh.push(remedy?.zh ?? null);
      words.remediesEn.push(remedy?.en ?? null);
      return rule;
    }),
    forces: citedBy(judging).map((id) => {
      const { clause, words: operative, force } = citations[id] ?? missing(id);
      words.clauses.push(clause);
      words.cited.push(operative);
      return force;
    }),
  };
}

/** The conditions of a place, each once: three rules of four have one that another has too. */
class Conditions {
  readonly all: Condition[] = [];
  readonly #known = new Map<string, number>();

  placeOf(condition: Condition | undefined): number | null {
    if (condition === undefined) return null;
    const written = JSON.stringify(condition);
    const place = this.#known.get(written) ?? this.all.push(condition) - 1;
    this.#known.set(written, place);
    return place;
  }
}

/** The build has compiled every rule, and none compiles without its citations. */
function missing(id: string): never {
  throw new RangeError(`provision ${id} is cited and not in the catalogue`);
}

/** The file of a kind, as rules/catalogue/packed-file.ts reads it. */
export function packedFile({ compressed, ...head }: PackedKind): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), compressed]);
}
