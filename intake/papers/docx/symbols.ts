/** Signs of symbol fonts as Unicode: boxes, ticks and the stars of substantive demands matter, ornaments do not. */

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '□',
  113: '□',
  114: '□',
  117: '◆',
  118: '❖',
  161: '○',
  164: '◉',
  167: '■',
  168: '□',
  171: '★',
  182: '☆',
  216: '➢',
  224: '→',
  251: '✗',
  252: '√',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '√',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  152: '●',
  153: '◉',
  161: '■',
  162: '■',
  163: '□',
  164: '□',
  234: '★',
};
const SYMBOL: Readonly<Record<number, string>> = {
  97: 'α',
  98: 'β',
  109: 'μ',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '·',
  184: '÷',
  185: '≠',
  187: '≈',
};
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};

/** Whether text set in this font is signs, whatever letters the file has. */
export function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && FONTS[font.toLowerCase()] !== undefined;
}

/**
 * @param code the sign in its font, in the private area U+F000 or below 256
 * @returns undefined where the sign is none that is known
 */
export function symbolSign(code: number, font: string): string | undefined {
  return FONTS[font.toLowerCase()]?.[code & 0xff];
}

/** Text of a run set in a symbol font. What is no known sign of it stays as it is. */
export function symbolText(text: string, font: string): string {
  // One sign for each UTF-16 unit, so that offsets in the run stay those in the file.
  return text.replace(/[\u0021-\u00ff\uf021-\uf0ff]/g, (sign) => symbolSign(sign.charCodeAt(0), font) ?? sign);
}

/** Bullets that say something about the paragraph: substantive demands, choices. */
const TELLING = /^[★☆▲△*※#√☑☐■□☒✗]$/u;

/** The bullet of a list, where it means something. */
export function bulletSign(text: string, font: string | undefined): string {
  const sign = isSymbolFont(font) ? symbolText(text, font) : text;
  return TELLING.test(sign) ? sign : '';
}
