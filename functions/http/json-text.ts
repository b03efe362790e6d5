/** JSON of what is written twice, into the table and to the caller: put together once. */
const texts = new WeakMap<object, string>();

/** The JSON of an object that is not changed any more. */
export function jsonText(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
