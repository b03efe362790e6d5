/** Turns a declared cue into what finds it in a passage and reads the value that stands there. */
import type { Json } from '../../rules/engine/json.ts';
import type { PackedReading } from '../../rules/readings/declaration.ts';
import { withWordGroups } from '../../rules/readings/word-groups.ts';
import { untaken } from './chosen.ts';
import { CLOCK, DATE, DATES, readDate } from './grammar/date.ts';
import { MONEY, readMoney } from './grammar/money.ts';
import { PERIOD, readPeriod } from './grammar/period.ts';
import { readDailyRate, readShare, SHARE } from './grammar/share.ts';
import { neededWords, type OneOf } from './needed-words.ts';

const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
/** A value begins where its number begins. */
const WHOLE = '(?<![\\d.〇零一二三四五六七八九十百千])';
const NUMBERED: ReadonlySet<string> = new Set(['percent', 'daily-rate', 'period']);
/** What a value looks like, by the type of the fact. */
const SHAPES: Readonly<Record<string, string>> = {
  money: MONEY,
  percent: `(?:${SHARE}|${NUMBER}(?![\\d%‰]))`,
  'daily-rate': SHARE,
  period: PERIOD,
  date: DATE,
  text: '[^。;]{2,80}?',
};

function valueIn(type: string, words: string, whole: string): Json | undefined {
  switch (type) {
    case 'money':
      // A bare number is no amount: it may number a clause, an account, a lot.
      if (!/[元圆万亿￥¥]|\d\.\d\d/.test(words) && !/元/.test(whole.replace(words, ''))) return undefined;
      // 00,000,000.00 is a blank of a model.
      if (/^[^\d]*0[0,]*0(?:\.0*)?[^\d]*$/.test(words)) return undefined;
      return readMoney(words, /万元/.test(whole.replace(words, '')));
    case 'percent':
      return /^\d+(\.\d+)?$/.test(words) ? Number(words) : readShare(words);
    case 'daily-rate':
      return readDailyRate(words);
    case 'period': {
      const period = readPeriod(words);
      return period === undefined ? undefined : { ...period };
    }
    case 'date':
      return readDate(words);
    case 'text':
      return words.replace(/^[【“"]+|[】”"]+$/g, '');
    default:
      return undefined;
  }
}

/** A sentence that forbids to demand something does not demand it. What bidders must not demand is another matter. */
const NOT_TO_BE_DEMANDED =
  /(?<!(?:乙方|供应商|投标人|响应人|中标人|成交人|承包人|受托方|卖方)(?:均|也|亦)?)(?:不得|不能|不可|禁止|严禁)(?:强制|通过)?(?:要求|设[置定]|限[定制]|将[^。;]{1,60}作为[^。;]{0,8}(?:资格|评审|评分|加分|中标|门槛|实质性))/;

export interface CueMatch {
  readonly value: Json;
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
  /** The place of the cue in its declaration: the first says it best. */
  readonly cue: number;
}

export interface CompiledCue {
  /** What a text must hold for it to match. */
  readonly needed: readonly OneOf[];
  readonly in: readonly string[] | undefined;
  readonly matches: (text: string) => readonly CueMatch[];
}

export interface CompiledReading extends PackedReading {
  readonly path: string;
  /** The one code that it reads of a list. */
  readonly code: string | undefined;
  readonly compiled: readonly CompiledCue[];
  /** A label behind which the value is expected, and what a text must hold to have it. */
  readonly label: { readonly pattern: RegExp; readonly needed: readonly OneOf[] } | undefined;
}

/** The sentence around a stretch: what denies a meaning stands in it. */
export function sentenceAt(text: string, from: number, to: number): readonly [from: number, to: number] {
  const start = from === 0 ? 0 : Math.max(text.lastIndexOf('。', from - 1), text.lastIndexOf(';', from - 1)) + 1;
  const ends = ['。', ';'].map((sign) => text.indexOf(sign, to)).filter((at) => at >= 0);
  return [start, Math.min(text.length, ...ends)];
}

/** What may stand before a label: 第三条, 3.1, （三）, a star of a substantive demand. */
const NUMBER_OF_LABEL = String.raw`(?:第[一二三四五六七八九十\d]+条)?(?:[(（]?[\d一二三四五六七八九十.]+[)、.]?)?[※★]?`;

export function compileReading(reading: PackedReading): CompiledReading {
  const [path = '', code] = reading.fact.split('#');
  const shape = SHAPES[reading.type] ?? '';
  const general = reading.not === undefined ? undefined : new RegExp(withWordGroups(reading.not));
  const compiled = reading.cues.map((cue, index): CompiledCue => {
    const { value: said, sure } = cue;
    const worded = withWordGroups(cue.pattern);
    const pattern = new RegExp(
      worded
        .replaceAll('{value}', `${NUMBERED.has(reading.type) ? WHOLE : ''}(?<value>${shape})`)
        .replaceAll('{percent}', `${WHOLE}(?<value>${SHARE})`)
        .replaceAll('{dates}', `(?<value>${DATES})`)
        .replaceAll('{date}', DATE)
        .replaceAll('{clock}', CLOCK),
      'g',
    );
    const not = cue.not === undefined ? undefined : new RegExp(withWordGroups(cue.not));
    const matches = (text: string): readonly CueMatch[] => {
      const found: CueMatch[] = [];
      for (const match of text.matchAll(pattern)) {
        const to = match.index + match[0].length;
        if (untaken(text, to - 1)) continue;
        const around = text.slice(...sentenceAt(text, match.index, to));
        if (general?.test(around) === true || not?.test(around) === true) continue;
        if (code !== undefined && NOT_TO_BE_DEMANDED.test(around)) continue;
        const words = match.groups?.['value'];
        const value = said ?? code ?? (words === undefined ? undefined : valueIn(reading.type, words, match[0]));
        if (value !== undefined && match[0] !== '')
          found.push({ value, from: match.index, to, sure: sure !== false, cue: index });
      }
      return found;
    };
    return { needed: neededWords(worded), in: cue.in, matches };
  });
  const asked = reading.asked === undefined ? undefined : withWordGroups(reading.asked);
  const label =
    asked === undefined
      ? undefined
      : {
          pattern: new RegExp(`^${NUMBER_OF_LABEL}(?:${asked})[^。;,]{0,10}:+(?<said>.*)$`),
          needed: neededWords(`(?:${asked})`),
        };
  return { ...reading, path, code, compiled, label };
}
