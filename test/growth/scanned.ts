/**
 * Counts the characters that searches and trims look through, which happens in no JavaScript: a text that is looked through anew for
 * every piece that is added to it costs its square without a single block more. Loaded before what it is to count.
 */
let scanned = 0;

/** How many characters were looked through so far. */
export const scannedSoFar = (): number => scanned;

const exec = RegExp.prototype.exec;
RegExp.prototype.exec = function counted(this: RegExp, text: string): RegExpExecArray | null {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  // What may match in one place alone is not looked for elsewhere.
  const isHeld = this.sticky || (this.source.startsWith('^') && !this.multiline);
  if (found !== null) scanned += found.index - from + found[0].length + 1;
  else scanned += isHeld ? 1 : Math.max(1, String(text).length - from);
  return found;
};

for (const name of ['trim', 'trimStart', 'trimEnd'] as const) {
  const trim = String.prototype[name];
  // A text that was put together of pieces is copied into one first.
  String.prototype[name] = function counted(this: string): string {
    scanned += this.length;
    return trim.call(this);
  };
}
