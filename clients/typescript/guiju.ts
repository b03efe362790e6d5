/**
 * A client of the HTTP API, typed by its description: every path, parameter, body and answer is checked by the compiler.
 *
 * @example
 * const guiju = guijuClient({ url: 'http://localhost:8080', token });
 * const { data } = await guiju.POST('/v1/checks', { body: { kind: 'payment', region: '460100' } });
 */
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import * as z from 'zod';
import type { paths } from '../../web/app/.built/api.ts';

export interface GuijuOptions {
  /** Where the API answers, without a slash at the end. */
  readonly url: string;
  /** A token of its issuer, or what fetches one that has not expired; none for what is public. */
  readonly token?: string | (() => Promise<string>);
}

/** A refusal: the problem document of the API (RFC 9457), or what API Gateway says in its own words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** `/problems/invalid-case`; undefined where the gateway refused. */
  readonly type: string | undefined;
  /** Every field that is wrong, by its path. */
  readonly fields: readonly { readonly path: string; readonly message: { readonly zh: string; readonly en: string } }[];
  constructor(status: number, { type, detail, message, errors = [] }: z.infer<typeof refused>) {
    super(detail ?? (typeof message === 'string' ? message : message?.en) ?? `status ${status}`);
    this.status = status;
    this.type = type;
    this.fields = errors;
  }
}

const text = z.object({ zh: z.string(), en: z.string() });
const refused = z.object({
  type: z.string().optional(),
  detail: z.string().optional(),
  message: z.union([text, z.string()]).optional(),
  errors: z.array(z.object({ path: z.string(), message: text })).optional(),
});

/** @returns methods named after those of HTTP; they throw {@link Refusal} where the API refuses. */
export function guijuClient({ url, token }: GuijuOptions): Client<paths> {
  const client = createClient<paths>({ baseUrl: url });
  client.use(authorizing(token));
  return client;
}

function authorizing(token: GuijuOptions['token']): Middleware {
  return {
    onRequest: async ({ request }) => {
      const held = typeof token === 'function' ? await token() : token;
      if (held !== undefined) request.headers.set('authorization', `Bearer ${held}`);
      return request;
    },
    onResponse: async ({ response }) => {
      if (response.ok) return;
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => ({}));
      throw new Refusal(response.status, refused.catch({}).parse(body));
    },
  };
}
