/** Text as patterns read it: narrow signs, no white space but between figures or Latin letters. Every sign knows where it stood. */
const NARROW: Readonly<Record<string, string>> = {
  '：': ':',
  '（': '(',
  '）': ')',
  '％': '%',
  '，': ',',
  '；': ';',
  '．': '.',
  '～': '~',
  '﹪': '%',
};

export interface PlainText {
  readonly text: string;
  /** `at[i]`: where the i-th sign stood in the text it came from. */
  readonly at: readonly number[];
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[0-9A-Za-z]/.test(sign);

export function plainText(source: string): PlainText {
  let text = '';
  const at: number[] = [];
  let gap = false;
  for (let index = 0; index < source.length; index += 1) {
    const sign = source.charAt(index);
    if (/[\s\u200b\ufeff]/.test(sign)) {
      gap = true;
      continue;
    }
    const code = sign.charCodeAt(0);
    const narrow = NARROW[sign] ?? (code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : sign);
    if (gap && isWord(text.at(-1)) && isWord(narrow)) {
      text += ' ';
      at.push(index - 1);
    }
    gap = false;
    text += narrow;
    at.push(index);
  }
  return { text, at };
}
