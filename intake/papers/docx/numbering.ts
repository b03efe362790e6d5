/** Reads a document's numbering definitions (numbering.xml; ECMA-376 part 1, 17.9). */
import type { Attributes } from '../container/xml.ts';

export const LEVELS = 9;

/** How the paragraphs of one level of a list are numbered. */
export interface Level {
  start: number;
  format: string;
  /** Of the format `custom`: `001, 002, …`. */
  custom: string | undefined;
  /** `第%1条`: `%n` stands for the counter of level n. */
  text: string;
  /** What follows the number. */
  suffix: string;
  /** All counters in plain figures (17.9.4). */
  legal: boolean;
  /** The paragraph style that takes this level. */
  style: string | undefined;
  /** Restarts after this level or a higher one, from 1; 0: never; undefined: after any higher one. */
  restart: number | undefined;
  /** The font of the number: a bullet of Wingdings may be a box. */
  font: string | undefined;
}

export interface AbstractNumbering {
  readonly id: string;
  readonly levels: (Level | undefined)[];
  /** Takes its levels from a numbering style. */
  styleLink: string | undefined;
}

export interface Numbering {
  readonly id: string;
  abstract: string;
  /** By level: where it starts anew, and a definition of its own. */
  readonly overrides: Map<number, { start: number | undefined; level: Level | undefined }>;
}

export interface NumberingDefinitions {
  readonly abstracts: ReadonlyMap<string, AbstractNumbering>;
  readonly numberings: ReadonlyMap<string, Numbering>;
}

export const NO_NUMBERING: NumberingDefinitions = { abstracts: new Map(), numberings: new Map() };

/** A handler for `readXml` and what it found by the end. */
export function numberingReader(): {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly result: NumberingDefinitions;
} {
  const abstracts = new Map<string, AbstractNumbering>();
  const numberings = new Map<string, Numbering>();
  let abstract: AbstractNumbering | undefined;
  let numbering: Numbering | undefined;
  let override: { start: number | undefined; level: Level | undefined } | undefined;
  let level: Level | undefined;
  let customSet = false;
  return {
    result: { abstracts, numberings },
    open: (name, attributes) => {
      const value = attributes['w:val'];
      switch (name) {
        case 'w:abstractNum':
          abstract = { id: attributes['w:abstractNumId'] ?? '', levels: [], styleLink: undefined };
          abstracts.set(abstract.id, abstract);
          break;
        case 'w:numStyleLink':
          if (abstract !== undefined) abstract.styleLink = value;
          break;
        case 'w:num':
          numbering = { id: attributes['w:numId'] ?? '', abstract: '', overrides: new Map() };
          numberings.set(numbering.id, numbering);
          break;
        case 'w:abstractNumId':
          if (numbering !== undefined) numbering.abstract = value ?? '';
          break;
        case 'w:lvlOverride':
          override = { start: undefined, level: undefined };
          numbering?.overrides.set(levelOf(attributes['w:ilvl']), override);
          break;
        case 'w:startOverride':
          if (override !== undefined) override.start = numberOf(value, 1);
          break;
        case 'w:lvl': {
          level = newLevel();
          customSet = false;
          const at = levelOf(attributes['w:ilvl']);
          if (override !== undefined) override.level = level;
          else if (abstract !== undefined) abstract.levels[at] = level;
          break;
        }
        case 'w:numFmt':
          // A custom format stands in an mc:Choice before the fallback that older readers take.
          if (level === undefined || customSet) break;
          level.format = value ?? 'decimal';
          level.custom = attributes['w:format'];
          customSet = level.format === 'custom';
          break;
        default:
          if (level !== undefined) setProperty(level, name, attributes);
      }
    },
    close: (name) => {
      if (name === 'w:lvl') level = undefined;
      else if (name === 'w:lvlOverride') override = undefined;
      else if (name === 'w:num') numbering = undefined;
      else if (name === 'w:abstractNum') abstract = undefined;
    },
  };
}

function newLevel(): Level {
  return {
    start: 0,
    format: 'decimal',
    custom: undefined,
    text: '',
    suffix: 'tab',
    legal: false,
    style: undefined,
    restart: undefined,
    font: undefined,
  };
}

function setProperty(level: Level, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:start':
      level.start = numberOf(value, 0);
      break;
    case 'w:lvlText':
      level.text = value ?? '';
      break;
    case 'w:suff':
      level.suffix = value ?? 'tab';
      break;
    case 'w:isLgl':
      level.legal = value !== '0' && value !== 'false';
      break;
    case 'w:pStyle':
      level.style = value;
      break;
    case 'w:lvlRestart':
      level.restart = numberOf(value, 0);
      break;
    case 'w:rFonts':
      level.font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
  }
}

/** A level from 0 to 8. */
export function levelOf(text: string | undefined): number {
  return Math.min(LEVELS - 1, Math.max(0, numberOf(text, 0)));
}

function numberOf(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && Math.abs(value) <= 1_000_000 ? value : otherwise;
}
