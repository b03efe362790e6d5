/** Findings and questions that are the same object in many reports: they are put into JSON once. */

const texts = new WeakMap<object, { json: string | undefined }>();

/** Says of an object, which is not changed any more, that it will stand in many reports. */
export function shared<T extends object>(object: T): T {
  texts.set(object, { json: undefined });
  return object;
}

/** As `JSON.stringify`. */
export function jsonOf(object: object): string {
  const known = texts.get(object);
  if (known === undefined) return JSON.stringify(object);
  known.json ??= JSON.stringify(object);
  return known.json;
}
