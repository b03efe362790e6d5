/** How one operation is described: its route, what it takes, what it answers, what it refuses. */
import * as z from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from 'zod-openapi';
import type { Text } from '../../rules/facts/fact.ts';
import { type Route, type RouteKey, routes } from '../declared/routes.ts';
import type { ProblemName } from '../http/problem-types.ts';
import { described, summarised } from './bilingual.ts';
import { headers } from './headers.ts';
import { refusals } from './refusals.ts';

/** What a parameter is for, and a value to try. */
export interface ParameterText extends Text {
  readonly example?: string | number | boolean;
  /** Whether the console fills the example in, though the parameter may be left out. */
  readonly filled?: boolean;
}
type Texts<S extends z.ZodObject> = { readonly [Name in keyof z.input<S> & string]-?: ParameterText };

interface Parameters<S extends z.ZodObject> {
  readonly schema: S;
  readonly texts: Texts<S>;
}

/** An answer that is no refusal. */
export interface AnswerDescription extends Text {
  readonly status: 200 | 201 | 202 | 204 | 303;
  /** By media type: the schema, and examples by name; none where there is no body. */
  readonly content?: NonNullable<ZodOpenApiResponseObject['content']>;
  readonly headers?: NonNullable<ZodOpenApiResponseObject['headers']>;
}

interface BodyDescription {
  readonly schema: z.ZodType;
  readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

export interface OperationDescription<Query extends z.ZodObject, Path extends z.ZodObject> {
  /** The route it describes. */
  readonly route: RouteKey;
  /** The path as OpenAPI tells it, where it is not the route's own. */
  readonly path?: string;
  readonly id: string;
  readonly tag: Tag;
  readonly summary: Text;
  readonly about: Text;
  readonly query?: Parameters<Query>;
  readonly pathParameters?: Parameters<Path>;
  /** Whether it honours Idempotency-Key. */
  readonly once?: boolean;
  /** Whether it needs If-Match: what is changed is what the caller saw. */
  readonly ofVersion?: boolean;
  readonly body?: BodyDescription;
  readonly answers: readonly AnswerDescription[];
  /** Beside those that every operation of its kind gives. */
  readonly refuses: readonly ProblemName[];
}

/** An operation in its place in the document. */
export interface Operation {
  readonly route: RouteKey;
  readonly path: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly operation: ZodOpenApiOperationObject;
}

/** What operations are grouped by, in the order in which they are shown. */
export const tags = {
  checks: { zh: '检查与报告', en: 'Checks and reports' },
  papers: { zh: '文件', en: 'Papers' },
  batches: { zh: '批量', en: 'Batches' },
  webhooks: { zh: '事件通知', en: 'Webhooks' },
  rules: { zh: '规则与文件', en: 'Rules and documents' },
  tools: { zh: '日历与模板', en: 'Calendar and templates' },
  service: { zh: '接口说明', en: 'About this API' },
} as const satisfies Record<string, Text>;
export type Tag = keyof typeof tags;

const methods = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;
const declared: readonly Route[] = routes;

/**
 * @throws Error where the route is not declared.
 */
export function operation<Query extends z.ZodObject, Path extends z.ZodObject>(
  description: OperationDescription<Query, Path>,
): Operation {
  const { route, id, tag, summary, about, query, pathParameters, once = false, body, answers, refuses } = description;
  const { ofVersion = false } = description;
  const found = declared.find(({ key }) => key === route);
  if (found === undefined) throw new Error(`${route} is no declared route`);
  const { access } = found;
  const [method, template = ''] = split(route);
  const reads = method === 'get' && answers.some(({ status }) => status === 200);
  return {
    route,
    method,
    path: description.path ?? template,
    operation: {
      operationId: id,
      tags: [tag],
      ...summarised(summary),
      ...described(about),
      security: access === 'public' ? [] : [{ token: [access] }],
      'x-scope': access,
      parameters: [
        ...parametersOf('path', pathParameters),
        ...parametersOf('query', query),
        ...(once ? [idempotencyKey] : []),
        ...(ofVersion ? [ifMatch] : []),
        ...(reads ? [ifNoneMatch] : []),
      ],
      ...(body !== undefined && {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: body.schema, examples: body.examples } },
        },
      }),
      responses: {
        ...Object.fromEntries(answers.map((answer) => [String(answer.status), answered(answer, reads)])),
        ...(reads && { '304': unchanged }),
        ...refusals([
          ...refuses,
          ...(access === 'public' ? [] : (['unauthenticated', 'forbidden'] as const)),
          'not-acceptable',
          'too-many-requests',
          'internal',
        ]),
      },
    },
  };
}

function split(route: RouteKey): readonly [Operation['method'], string] {
  const [method = '', path = ''] = route.split(' ');
  if (method === 'GET' || method === 'POST' || method === 'PUT' || method === 'DELETE') return [methods[method], path];
  throw new Error(`no method ${method}`);
}

function answered({ content, headers: own, ...about }: AnswerDescription, reads: boolean): ZodOpenApiResponseObject {
  return {
    ...described({ zh: about.zh, en: about.en }),
    headers: { 'X-Correlation-Id': headers.correlationId, ...(reads && { ETag: headers.etag }), ...own },
    ...(content !== undefined && { content }),
  };
}

const unchanged: ZodOpenApiResponseObject = {
  id: 'Unchanged',
  ...described({ zh: '内容未变（If-None-Match）', en: 'What the caller has is still what there is (If-None-Match)' }),
  headers: { 'X-Correlation-Id': headers.correlationId, ETag: headers.etag },
};

const parameter = (name: string, place: 'path' | 'query', text: ParameterText) => ({
  name,
  in: place,
  ...described({ zh: text.zh, en: text.en }),
  ...(text.example !== undefined && { example: text.example }),
  ...(text.filled === true && { 'x-filled': true }),
});

function parametersOf<S extends z.ZodObject>(place: 'path' | 'query', given: Parameters<S> | undefined): z.ZodType[] {
  if (given === undefined) return [];
  const texts = new Map(Object.entries<ParameterText>(given.texts));
  return Object.entries<z.core.$ZodType>(given.schema.shape).map(([name, schema]) => {
    const text = texts.get(name);
    if (text === undefined || !(schema instanceof z.ZodType)) throw new Error(`parameter ${name} is not described`);
    return schema.meta({ ...schema.meta(), param: parameter(name, place, text) });
  });
}

const header = (name: string, id: string, text: Text, schema: z.ZodType) =>
  schema.optional().meta({ param: { id, name, in: 'header', ...described(text) } });

const idempotencyKey = header(
  'Idempotency-Key',
  'IdempotencyKey',
  {
    zh: '同一键、同一请求再次发送时给出首次的应答；键记住一天',
    en: 'Sent again with the same request, the first answer is given again; remembered for a day',
  },
  z.string().min(1).max(255),
);

const ifMatch = header(
  'If-Match',
  'IfMatch',
  {
    zh: '读取时的 ETag；内容已被别处更改时应答 412，未给出时 428',
    en: 'The ETag that was read; answered 412 where somebody changed it since, 428 where it is left out',
  },
  z.string(),
);

const ifNoneMatch = header(
  'If-None-Match',
  'IfNoneMatch',
  { zh: '已有内容的 ETag；未变时应答 304', en: 'The ETag of what the caller has; answered 304 where it still holds' },
  z.string(),
);

/** JSON content of one schema. */
export const jsonContent = (
  schema: z.ZodType,
  examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>,
) => ({ 'application/json': { schema, ...(examples !== undefined && { examples }) } });

/** The parameters of every list. */
export const pageTexts = {
  limit: { zh: '每页条数，1 至 100', en: 'Entries a page, 1 to 100', example: 20 },
  cursor: { zh: '上一页给出的游标，须原样使用', en: 'The cursor of the page before, unchanged' },
} as const;
