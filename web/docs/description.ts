/** The parts of the OpenAPI document that the page shows. */
import { isRecord, type JsonRecord, list, record, text } from './json.ts';

export interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly schema: JsonRecord;
  readonly example: unknown;
  readonly declared: JsonRecord;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  /** The scope a token needs, or `public`. */
  readonly scope: string;
  readonly parameters: readonly Parameter[];
  /** The JSON body it takes. */
  readonly body: JsonRecord | undefined;
  readonly responses: JsonRecord;
  readonly declared: JsonRecord;
}

export interface Description {
  readonly root: JsonRecord;
  readonly info: JsonRecord;
  readonly tags: readonly JsonRecord[];
  readonly operations: readonly Operation[];
}

const methods = new Set(['get', 'post', 'put', 'delete', 'patch']);

/** What a `$ref` into the same document stands for; anything else as it is. */
export function resolved(root: JsonRecord, value: unknown): JsonRecord {
  const given = record(value);
  const ref = text(given.$ref);
  if (!ref.startsWith('#/')) return given;
  let found: unknown = root;
  for (const name of ref.slice(2).split('/')) found = record(found)[name.replaceAll('~1', '/').replaceAll('~0', '~')];
  return record(found);
}

export function readDescription(value: unknown): Description {
  const root = record(value);
  const operations = Object.entries(record(root.paths)).flatMap(([path, item]) =>
    Object.entries(record(item))
      .filter(([method]) => methods.has(method))
      .map(([method, declared]) => operationOf(root, path, method, record(declared))),
  );
  return { root, info: record(root.info), tags: list(root.tags).filter(isRecord), operations };
}

function operationOf(root: JsonRecord, path: string, method: string, declared: JsonRecord): Operation {
  const body = record(record(resolved(root, declared.requestBody).content)['application/json']);
  return {
    id: text(declared.operationId),
    method: method.toUpperCase(),
    path,
    tag: text(list(declared.tags)[0]),
    scope: text(declared['x-scope']),
    parameters: list(declared.parameters).map((parameter) => {
      const one = resolved(root, parameter);
      return {
        name: text(one.name),
        place: text(one.in),
        required: one.required === true,
        schema: resolved(root, one.schema),
        example: one.example,
        declared: one,
      };
    }),
    body: Object.keys(body).length > 0 ? body : undefined,
    responses: record(declared.responses),
    declared,
  };
}
