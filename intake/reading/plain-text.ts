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

/** Lines of dots or dashes say nothing more however long they are, and patterns would try each of them. */
const LONGEST_RUN = 12;

export function plainText(source: string): PlainText {
  let text = '';
  const at: number[] = [];
  let gap = false;
  let last = 0;
  let run = 0;
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (isSpace(code)) {
      gap = true;
      continue;
    }
    const wide = code >= 0xff10 && code <= 0xff19;
    const sign = code < 128 ? source.charAt(index) : wide ? String.fromCharCode(code - 0xfee0) : source.charAt(index);
    const narrow = code < 128 ? sign : (NARROW.get(sign) ?? sign);
    // _90_: a line drawn under a value; ____ is a blank and stays.
    if (sign === '_' && source.charAt(index + 1) !== '_' && source.charAt(index - 1) !== '_') continue;
    const now = narrow.charCodeAt(0);
    if (gap && isWord(last) && isWord(now)) {
      text += ' ';
      at.push(index - 1);
    }
    gap = false;
    run = now === last ? run + 1 : 1;
    if (run > LONGEST_RUN && !isWord(now)) continue;
    text += narrow;
    at.push(index);
    last = now;
  }
  return { text, at };
}
