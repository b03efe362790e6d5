/** Reads the JSON body of a request, or throws the problem that says why it cannot be read. */
import { faultMessage, type ReadJson, readJsonText } from '../../intake/files/json-text.ts';
import type { ApiEvent } from './answer.ts';
import { Problem } from './problem.ts';

/** 1 MB, counted in bytes. */
export const BODY_LIMIT = 1_048_576;
const JSON_TYPE = /^\s*application\/(?:[a-z0-9!#$&^_.+-]+\+)?json\s*(?:;|$)/i;

/**
 * @throws Problem unsupported-media-type, too-large, empty-body or malformed-json.
 */
export function readJson(event: ApiEvent): unknown {
  const { body = '', headers } = event;
  // The size first: what is too large is refused before anything is decoded.
  if (
    Number(headers['content-length'] ?? 0) > BODY_LIMIT ||
    body.length > BODY_LIMIT * (event.isBase64Encoded ? 4 / 3 : 1) + 4
  ) {
    throw new Problem('too-large');
  }
  if (!JSON_TYPE.test(headers['content-type'] ?? '') || !['', 'identity'].includes(headers['content-encoding'] ?? '')) {
    throw new Problem('unsupported-media-type', { headers: { accept: 'application/json' } });
  }
  const bytes = Buffer.from(body, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > BODY_LIMIT) throw new Problem('too-large');
  const text = decoded(bytes);
  // The gateway has put U+FFFD for bytes that are no UTF-8 (a file in GB18030, say): what was meant is lost.
  if (text.includes('\ufffd')) throw notUtf8();
  if (text.trim() === '') throw new Problem('empty-body');
  const read = parsed(text);
  if ('json' in read) return read.json;
  const { code, name } = read.fault;
  const message = faultMessage(read.fault);
  throw new Problem('malformed-json', { detail: message, errors: [{ path: name.slice(0, 200), code, message }] });
}

function parsed(text: string): ReadJson {
  try {
    return readJsonText(text);
  } catch (cause) {
    throw new Problem('malformed-json', { ...at(text, cause), cause });
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 with or without a byte order mark, which RFC 8259, section 8.1 lets a parser ignore. */
function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw notUtf8(cause);
  }
}

const notUtf8 = (cause?: unknown): Problem =>
  new Problem('malformed-json', { detail: { zh: '请求体不是 UTF-8 编码', en: 'The body is not in UTF-8' }, cause });

/** Where the parser stopped, as line and column; the parser's own words may quote the body, so they are not passed on. */
function at(text: string, cause: unknown): { detail?: { zh: string; en: string } } {
  const position = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined;
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  return {
    detail: {
      zh: `请求体不是合法的 JSON：第 ${line} 行第 ${column} 列`,
      en: `The body is no valid JSON: line ${line}, column ${column}`,
    },
  };
}
