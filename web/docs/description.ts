/** The parts of the OpenAPI document that the page shows of an operation. */
import { useQuery } from '@tanstack/react-query';
import type { Language } from '../app/language.tsx';
import { type JsonRecord, list, record, text } from './json.ts';

export interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly schema: JsonRecord;
  readonly example: unknown;
  readonly declared: JsonRecord;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly scope: string;
  readonly parameters: readonly Parameter[];
  /** The JSON body it takes. */
  readonly body: JsonRecord | undefined;
  readonly responses: JsonRecord;
}

/** What a `$ref` into the same document stands for; anything else as it is. */
export function resolved(root: JsonRecord, value: unknown): JsonRecord {
  const given = record(value);
  const ref = text(given.$ref);
  if (!ref.startsWith('#/')) return given;
  let found: unknown = root;
  for (const name of ref.slice(2).split('/')) found = record(found)[name.replaceAll('~1', '/').replaceAll('~0', '~')];
  return record(found);
}

export function operationOf(root: JsonRecord, method: string, path: string): Operation {
  const declared = record(record(record(root.paths)[path])[method.toLowerCase()]);
  const body = record(record(resolved(root, declared.requestBody).content)['application/json']);
  return {
    method,
    path,
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
  };
}

/** The `x-` twin of a member in the language of the page, else the member itself. */
export function told(object: unknown, member: 'summary' | 'description' | 'title', language: Language): string {
  const all = record(object);
  return text(record(all[`x-${member}`])[language]) || text(all[member]);
}

/** `中文 · English` in the language of the page. */
export function halfOf(both: string, language: Language): string {
  const at = both.indexOf(' · ');
  if (at === -1) return both;
  return language === 'zh' ? both.slice(0, at) : both.slice(at + 3);
}

/** The whole description, fetched once, when the first operation is opened. */
export const useDescription = () =>
  useQuery({
    queryKey: ['openapi'],
    queryFn: async (): Promise<JsonRecord> => {
      const response = await fetch('/openapi.json', { credentials: 'omit' });
      if (!response.ok) throw new Error(`/openapi.json: ${response.status}`);
      return record(await response.json());
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
