/** Walks the description over real HTTP: every operation, every documented status, every answer against its schema. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../infra/declared/routes.ts';
import { type RunningServer, startServer } from '../../../infra/local/server.ts';
import { startTableServer } from '../../../infra/local/table-server.ts';
import { api, type Call, type Called } from '../api.ts';
import { latePayment } from '../cases.ts';
import described from './described.ts';
import { provoked, type Provoked, type Setting, unprovoked } from './provoked.ts';

const running = api();
const { call, check, server } = running;
/** The document as it is served, so that what is tested is what is published. */
let document: unknown;
let ajv: Ajv2020;
let setting: Setting;
let dead: RunningServer;

const anything = z.looseObject({});
const response = z.object({
  headers: z.record(z.string(), z.object({ required: z.boolean().optional() })).optional(),
  content: z.record(z.string(), z.looseObject({ schema: anything.optional() })).optional(),
});

/** What a JSON pointer into the document leads to, `$ref` followed. */
function at(...names: readonly string[]): unknown {
  let found = document;
  for (const name of names) {
    found = anything.parse(found)[name];
    const { $ref } = z.looseObject({ $ref: z.string().optional() }).catch({}).parse(found);
    if ($ref !== undefined) found = at(...$ref.slice(2).split('/'));
  }
  return found;
}

/** Answers are open for what may come, but the tests let nothing pass that is not described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closed(member)]));
  return entries.type === 'object' && entries.properties !== undefined && entries.additionalProperties === undefined
    ? { ...entries, additionalProperties: false }
    : entries;
}

const compiled = new Map<unknown, ValidateFunction>();
function problemsOf(schema: unknown, body: unknown): unknown {
  const validate = compiled.get(schema) ?? ajv.compile({ ...anything.parse(closed(schema)), $id: `guiju:${compiled.size}`, $defs: {} });
  compiled.set(schema, validate);
  return validate(body) ? [] : validate.errors;
}

beforeAll(async () => {
  document = (await call('/openapi.json', { as: null })).body;
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // So that `#/components/…` inside a schema is found: each is compiled beside the components of the document.
  const table = await startTableServer();
  dead = await startServer({ tableEndpoint: table.endpoint });
  await table.close();
  const { id } = await check(latePayment);
  const token = await dead.token();
  setting = {
    api: running,
    report: id,
    withoutStore: async (path, { method = 'GET', body } = {}) => {
      const answer = await fetch(`${dead.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, text, body: JSON.parse(text) };
    },
  };
});
afterAll(() => dead?.close());
