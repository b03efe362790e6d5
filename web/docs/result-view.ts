/** Shows what came back: status, headers, and the body as far as it can be read. */
import { h } from './element.ts';
import type { Exchanged } from './exchange.ts';
import { word } from './language.ts';

/** Longer texts would make the page slow. */
const SHOWN_CHARACTERS = 200_000;

export async function resultView({
  status,
  statusText,
  milliseconds,
  headers,
  type,
  bytes,
}: Exchanged): Promise<HTMLElement> {
  return h(
    'div',
    { class: 'result' },
    h(
      'p',
      { class: 'status' },
      h('strong', { class: `code s${Math.floor(status / 100)}` }, String(status)),
      ` ${statusText}`,
      h('span', { class: 'muted' }, ` ${milliseconds} ${word('milliseconds')} · ${sizeOf(bytes.size)}`),
    ),
    h(
      'details',
      { class: 'headers' },
      h('summary', {}, `${word('headers')} (${headers.length})`),
      h('dl', {}, ...headers.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
    ),
    ...(await contentOf(type, bytes)),
  );
}

const sizeOf = (bytes: number): string => (bytes < 1_024 ? `${bytes} B` : `${(bytes / 1_024).toFixed(1)} KB`);

async function contentOf(type: string, bytes: Blob): Promise<readonly HTMLElement[]> {
  if (bytes.size === 0) return [h('p', { class: 'muted' }, word('noContent'))];
  if (!/json|^text\//.test(type)) {
    const link = h(
      'a',
      { href: URL.createObjectURL(bytes), download: 'guiju', class: 'button' },
      `${word('download')} (${sizeOf(bytes.size)})`,
    );
    return [h('p', {}, link)];
  }
  const text = laidOut(type, await bytes.text());
  const pre = h('pre', { tabindex: '0', 'aria-label': word('content') });
  if (/json/.test(type)) pre.append(...coloured(text.slice(0, SHOWN_CHARACTERS)));
  else pre.append(text.slice(0, SHOWN_CHARACTERS));
  return text.length > SHOWN_CHARACTERS ? [pre, h('p', { class: 'muted' }, word('tooLong'))] : [pre];
}

function laidOut(type: string, text: string): string {
  if (!/json/.test(type)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON text with names, texts and other values told apart. */
export function coloured(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, quoted, colon] = match;
    parts.push(text.slice(from, match.index));
    const kind = quoted === undefined ? 'value' : colon === undefined ? 'text' : 'name';
    parts.push(h('span', { class: kind }, quoted ?? whole), colon ?? '');
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}
