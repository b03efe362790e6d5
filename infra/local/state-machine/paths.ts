/** Reference paths and payload templates of Amazon States Language. */
import { StateError } from './state-error.ts';

/** What a path that begins with `$$` looks into. */
export type ContextObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `$.a.b`, undefined where there is none. */
export function valueAt(path: string, input: unknown, context: ContextObject): unknown {
  const [root, ...names] = path.split('.');
  let value: unknown = root === '$$' ? context : input;
  for (const name of names) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/**
 * Fills in a payload template: a name that ends in `.$` takes the value its path points at.
 * @throws StateError States.ParameterPathFailure where there is none.
 */
export function filled(template: unknown, input: unknown, context: ContextObject): unknown {
  if (Array.isArray(template)) return template.map((item) => filled(item, input, context));
  if (!isObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => {
      if (!name.endsWith('.$')) return [name, filled(value, input, context)];
      const found = typeof value === 'string' ? valueAt(value, input, context) : undefined;
      if (found === undefined)
        throw new StateError('States.ParameterPathFailure', `${String(value)} points at nothing`);
      return [name.slice(0, -2), found];
    }),
  );
}

/** Puts a result into the input at `$.a.b`; `$` replaces it, null drops the result. */
export function placed(path: string | null, input: unknown, result: unknown): unknown {
  if (path === null) return input;
  const [, ...names] = path.split('.');
  return put(input, names, result);
}

function put(into: unknown, [name, ...rest]: readonly string[], result: unknown): unknown {
  if (name === undefined) return result;
  const object = isObject(into) ? into : {};
  return { ...object, [name]: put(object[name], rest, result) };
}
