/** Counts the numbered paragraphs of a document in their order, and writes the number of each as Word shows it. */
import { writeNumber } from '../numbers/number-format.ts';
import {
  type AbstractNumbering,
  LEVELS,
  type Level,
  levelOf,
  type Numbering,
  type NumberingDefinitions,
} from './numbering.ts';
import type { Styles } from './styles.ts';
import { bulletSign } from './symbols.ts';

/** The number before a paragraph. */
export interface ParagraphNumber {
  /** `第三章`; empty for a bullet that means nothing. */
  readonly text: string;
  /** What Word puts between the number and the text. */
  readonly gap: string;
  readonly bullet: boolean;
}

/** Lists that share an abstract definition share its counters (17.9.15); an override starts a level anew when first used. */
export class NumberingCounter {
  readonly #definitions: NumberingDefinitions;
  readonly #styles: Styles;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(definitions: NumberingDefinitions, styles: Styles) {
    this.#definitions = definitions;
    this.#styles = styles;
  }

  /**
   * The number of a paragraph, where it has one.
   * @param own the list and level named by the paragraph itself, which go before its style's
   */
  numberOf(
    own: { numId: string | undefined; ilvl: number | undefined },
    style: string | undefined,
  ): ParagraphNumber | undefined {
    const inherited = this.#styles.numberingOf(style);
    const numId = own.numId ?? inherited?.numId;
    // List 0 takes the style's number away (17.9.18).
    if (numId === undefined || numId === '0') return undefined;
    if (own.ilvl !== undefined) return this.#next(numId, own.ilvl);
    const level =
      this.#levelOfStyle(numId, style) ??
      inherited?.nearer ??
      this.#levelOfStyle(numId, inherited?.style) ??
      inherited?.own;
    return this.#next(numId, levelOf(String(level ?? 0)));
  }

  /** The level of a list that takes this paragraph style, where one does (17.9.23). */
  #levelOfStyle(numId: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    const level = this.#resolve(numId).abstract?.levels.findIndex((each) => each?.style === style) ?? -1;
    return level < 0 ? undefined : level;
  }

  /** Counts a paragraph of this list and level. */
  #next(numId: string, ilvl: number): ParagraphNumber | undefined {
    const { numbering, abstract } = this.#resolve(numId);
    if (numbering === undefined || abstract === undefined) return undefined;
    const level = levelIn(numbering, abstract, ilvl);
    if (level === undefined) return undefined;
    const counters = this.#counters.get(abstract.id) ?? new Array<number | undefined>(LEVELS);
    this.#counters.set(abstract.id, counters);
    const override = numbering.overrides.get(ilvl)?.start;
    const startedBy = `${numId} ${ilvl}`;
    const first = override !== undefined && !this.#started.has(startedBy);
    if (first) this.#started.add(startedBy);
    const before = counters[ilvl];
    counters[ilvl] = first || before === undefined ? (override ?? level.start) : before + 1;
    // A level above that was passed over counts as begun: its first own paragraph is the second.
    for (let above = 0; above < ilvl; above++) counters[above] ??= levelIn(numbering, abstract, above)?.start;
    for (let deeper = ilvl + 1; deeper < LEVELS; deeper++) {
      const restart = levelIn(numbering, abstract, deeper)?.restart;
      if (restart === undefined || ilvl < restart) counters[deeper] = undefined;
    }
    if (level.format === 'bullet') return { text: bulletSign(level.text, level.font), gap: ' ', bullet: true };
    return {
      text: written(level, counters, (at) => levelIn(numbering, abstract, at)),
      gap: level.suffix === 'nothing' ? '' : ' ',
      bullet: false,
    };
  }

  #resolve(numId: string): { numbering: Numbering | undefined; abstract: AbstractNumbering | undefined } {
    const numbering = this.#definitions.numberings.get(numId);
    if (numbering === undefined) return { numbering: undefined, abstract: undefined };
    let abstract = this.#definitions.abstracts.get(numbering.abstract);
    // A link leads to a numbering style, the style to a list, the list to the definition; a file may make it a circle.
    for (let step = 0; step < LEVELS && abstract?.styleLink !== undefined; step++) {
      const linked = this.#styles.numberingOf(abstract.styleLink)?.numId;
      const target = linked === undefined ? undefined : this.#definitions.numberings.get(linked);
      if (target === undefined) break;
      abstract = this.#definitions.abstracts.get(target.abstract);
    }
    return { numbering, abstract };
  }
}

function levelIn(numbering: Numbering, abstract: AbstractNumbering, at: number): Level | undefined {
  return numbering.overrides.get(at)?.level ?? abstract.levels[at];
}

function written(
  level: Level,
  counters: readonly (number | undefined)[],
  levelAt: (at: number) => Level | undefined,
): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = levelAt(at);
    if (of === undefined) return '';
    const value = counters[at] ?? of.start;
    if (of.format === 'none' || of.format === 'bullet') return '';
    return level.legal ? String(value) : writeNumber(of.format, value, of.custom);
  });
}
