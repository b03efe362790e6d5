/** Calls the API with the types of its description. Every refusal becomes an error that says what to do. */
import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '../.built/api.ts';
import type { Text } from '../language.tsx';
import { expired, token } from './session.ts';

/** A refusal, as the problem document tells it. */
export class Refused extends Error {
  readonly text: Text;
  readonly status: number;
  readonly fields: readonly { readonly path: string; readonly message: Text }[];
  constructor(status: number, text: Text, fields: Refused['fields'] = []) {
    super(text.en);
    this.status = status;
    this.text = text;
    this.fields = fields;
  }
}

const LOST: Text = {
  zh: '连接不上服务器。已填写的内容都还在，连接恢复后请再试一次。',
  en: 'The server cannot be reached. What you entered is still here; try again when the connection is back.',
};

interface ProblemDocument {
  readonly message?: Text;
  readonly errors?: Refused['fields'];
}

/** A body that explains the refusal, where it is one. */
export async function refusalOf(response: Response): Promise<Refused> {
  const unknown: Text = {
    zh: `服务器未能处理（${response.status}）。`,
    en: `The server could not do this (${response.status}).`,
  };
  try {
    const { message = unknown, errors = [] }: ProblemDocument = await response.clone().json();
    return new Refused(response.status, message, errors);
  } catch {
    return new Refused(response.status, unknown);
  }
}

const authorized: Middleware = {
  onRequest: async ({ request }) => {
    const held = await token();
    if (held !== undefined) request.headers.set('Authorization', `Bearer ${held}`);
    return request;
  },
  onResponse: async ({ response }) => {
    if (response.ok) return;
    if (response.status === 401) await expired();
    throw await refusalOf(response);
  },
  onError: () => new Refused(0, LOST),
};

export const client = createClient<paths>({ baseUrl: location.origin });
client.use(authorized);

/** What was asked for as data comes as such; the text of a page or a calendar does not. */
const isContent = <T>(data: T | undefined): data is Exclude<T, string | undefined> =>
  data !== undefined && typeof data !== 'string';

/** The content of an answer; refusals were thrown before. */
export async function content<T>(answer: Promise<{ readonly data?: T }>): Promise<Exclude<T, string | undefined>> {
  const { data } = await answer;
  if (!isContent(data)) throw new Refused(0, LOST);
  return data;
}
