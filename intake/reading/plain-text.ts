/** Text as patterns read it: narrow signs, no white space but between figures or Latin letters. Every sign knows where it stood. */
const NARROW: ReadonlyMap<string, string> = new Map([
  ['：', ':'],
  ['∶', ':'],
  ['（', '('],
  ['）', ')'],
  ['％', '%'],
  ['，', ','],
  ['；', ';'],
  ['．', '.'],
  ['～', '~'],
  ['﹪', '%'],
  ['＝', '='],
  ['／', '/'],
  // Signs of symbol fonts whose font was lost: Wingdings and Wingdings 2, boxes and ticks.
  ['\uf0a8', '□'],
  ['\uf06f', '□'],
  ['\uf0a3', '□'],
  ['\uf0fe', '☑'],
  ['\uf052', '☑'],
  ['\uf0fc', '√'],
  ['\uf050', '√'],
]);

export interface PlainText {
  readonly text: string;
  /** `at[i]`: where the i-th sign stood in the text it came from. */
  readonly at: readonly number[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWord = (code: number): boolean => isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** ASCII white space, the hard space, spaces of typesetting, the ideographic space, the zero-width ones. */
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f;

/** Signs that show nothing: where a word may be broken (soft hyphen), joiners. Unlike white space they keep nothing apart. */
const isUnseen = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060;

/** Lines of dots or dashes say nothing more however long they are, and patterns would try each of them. */
const LONGEST_RUN = 12;

/** Signs that are written together at once: as arguments of one call more would overflow the stack. */
const AT_ONCE = 8_192;

const narrowed = new Uint16Array(0x1_0000).map((_, code) => code);
for (const [wide, narrow] of NARROW) narrowed[wide.charCodeAt(0)] = narrow.charCodeAt(0);
// Wide figures.
for (let digit = 0; digit < 10; digit += 1) narrowed[0xff10 + digit] = 48 + digit;

const LINE = 95;

/** What the signs are put into before they are a text: one place for all, since each would cost more than a short text. */
let signs = new Uint16Array(AT_ONCE);

export function plainText(source: string): PlainText {
  if (signs.length < 2 * source.length) signs = new Uint16Array(2 * source.length);
  const at: number[] = [];
  let gap = false;
  let last = 0;
  let run = 0;
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (isUnseen(code)) continue;
    if (isSpace(code)) {
      gap = true;
      continue;
    }
    // _90_: a line drawn under a value; ____ is a blank and stays.
    if (code === LINE && source.charCodeAt(index + 1) !== LINE && source.charCodeAt(index - 1) !== LINE) continue;
    const now = narrowed[code] ?? code;
    if (gap && isWord(last) && isWord(now)) {
      signs[at.length] = 32;
      at.push(index - 1);
    }
    gap = false;
    run = now === last ? run + 1 : 1;
    if (run > LONGEST_RUN && !isWord(now)) continue;
    signs[at.length] = now;
    at.push(index);
    last = now;
  }
  let text = '';
  for (let from = 0; from < at.length; from += AT_ONCE)
    text += String.fromCharCode(...signs.subarray(from, Math.min(at.length, from + AT_ONCE)));
  return { text, at };
}
