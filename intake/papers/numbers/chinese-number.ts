/** Chinese numerals as Word's numbering writes them. */

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** 一〇三: figure by figure. */
export function digits(zero: string): (value: number) => string {
  return (value) =>
    value === 10
      ? '十'
      : [...String(value)].map((digit) => (digit === '0' ? zero : (DIGITS[Number(digit)] ?? digit))).join('');
}

/** 一 … 十, 十一 … 九十九, then figure by figure: 一○○ (chineseCounting). */
export function counted(zero: string): (value: number) => string {
  const below100 = positional({ one: true, zero: '零' });
  const above = digits(zero);
  return (value) => (value < 100 ? below100(value) : above(value));
}

/** 一百零一 with `one` and zero 零; 百一 with neither (japaneseCounting). Ten to nineteen are 十 … 十九 in both. */
export function positional({ one, zero }: { readonly one: boolean; readonly zero: string }): (value: number) => string {
  return (value) => spelt(value, DIGITS, UNITS, one, zero).replace(/^一十/, '十');
}

/** 壹佰零壹; ten is 壹拾. */
export function legal(signs: string, units: readonly string[]): (value: number) => string {
  return (value) => spelt(value, signs, units, true, signs.charAt(0));
}

function spelt(value: number, signs: string, units: readonly string[], one: boolean, zero: string): string {
  if (value < 0 || value > 99_999) return String(value);
  if (value === 0) return signs.charAt(0);
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? zero : '';
    return `${spelt(Math.floor(value / 10_000), signs, units, one, zero)}万${gap}${rest === 0 ? '' : spelt(rest, signs, units, one, zero)}`;
  }
  let text = '';
  let gap = false;
  const figures = [...String(value)].map(Number);
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? '';
    if (figure === 0) {
      gap = text !== '';
      return;
    }
    if (gap) text += zero;
    gap = false;
    text += figure === 1 && unit !== '' && !one ? unit : `${signs.charAt(figure)}${unit}`;
  });
  return text;
}
