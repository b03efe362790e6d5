/**
 * Keeps the answers of public routes, compressed and with their tags: they follow from the release and the request alone, and
 * whoever asks for the same thing again, token or none, costs next to nothing.
 */
import { gzipSync } from 'node:zlib';
import type { Answer, ApiContext, ApiEvent, Work } from './answer.ts';
import { etagOf } from './conditional.ts';

/** Of one process: the description has half a megabyte, compressed a tenth of that. */
const MOST_BYTES = 32 * 1_048_576;
/** A body under this is sent sooner than compressed. */
const WORTH_COMPRESSING = 1_024;

/** @param work of a GET that answers everybody alike; only what it marks `public` is kept. */
export function kept(work: Work): Work {
  const answers = new Map<string, Answer>();
  const underWay = new Map<string, Promise<Answer>>();
  let bytes = 0;
  const make = async (key: string, event: ApiEvent, context: ApiContext): Promise<Answer> => {
    const answer = await work(event, context);
    if (!isForAll(answer)) return answer;
    const ready = made(answer, takesGzip(context));
    answers.set(key, ready);
    bytes += weightOf(key, ready);
    for (const [oldest, old] of answers) {
      if (bytes <= MOST_BYTES) break;
      answers.delete(oldest);
      bytes -= weightOf(oldest, old);
    }
    return ready;
  };
  return async (event, context) => {
    const key = keyOf(event, context);
    const known = answers.get(key);
    if (known !== undefined) {
      // Asked for last, it goes last.
      answers.delete(key);
      answers.set(key, known);
      return copyOf(known);
    }
    // Asked for by many at once, it is made once.
    const making = underWay.get(key) ?? make(key, event, context).finally(() => underWay.delete(key));
    underWay.set(key, making);
    return copyOf(await making);
  };
}

/** What an answer follows from: the language is none of it, as these answers speak both. */
const keyOf = (event: ApiEvent, context: ApiContext): string =>
  JSON.stringify([event.routeKey, event.rawPath, event.rawQueryString, takesGzip(context)]);

/** What the negotiating middleware has found. */
function takesGzip(context: object): boolean {
  return (
    'preferredEncodings' in context &&
    Array.isArray(context.preferredEncodings) &&
    context.preferredEncodings.includes('gzip')
  );
}

function isForAll({ statusCode, headers }: Answer): boolean {
  return statusCode === 200 && String(headers?.['cache-control'] ?? '').startsWith('public');
}

function made(answer: Answer, gzip: boolean): Answer {
  const { body = '', headers, isBase64Encoded = false } = answer;
  const tagged = { ...answer, headers: { ...headers, etag: etagOf(body) } };
  if (!gzip || isBase64Encoded || body.length < WORTH_COMPRESSING) return tagged;
  return {
    ...tagged,
    headers: { ...tagged.headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
    body: gzipSync(body, { level: 6 }).toString('base64'),
    isBase64Encoded: true,
  };
}

/** Middleware adds headers to what it is given. */
const copyOf = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers } });

const weightOf = (key: string, { body = '' }: Answer): number => 2 * key.length + body.length + 500;
