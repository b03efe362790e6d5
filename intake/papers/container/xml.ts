/** Reads XML as a stream of elements within the budget; a DTD, and so every entity of the file's own, is refused. */
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import type { Budget } from '../budget.ts';
import { PaperDamaged, PaperRefused } from '../refusals.ts';
import { prefixesOf } from './namespaces.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of the document, in its order. Names carry the customary prefix of their namespace, whatever the file calls it. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Nothing in a document comes near this without a tag in between; it bounds what the parser holds. */
const MAX_PIECE = 8 * 1_048_576;

const damaged = (zh: string, en: string): PaperDamaged => new PaperDamaged({ zh, en });

/** @throws PaperDamaged where it is no well-formed XML; PaperTooLarge where it goes over the budget. */
export async function readXml(chunks: AsyncIterable<unknown>, budget: Budget, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let piece = 0;
  let rename: ((name: string) => string) | undefined;
  parser.on('doctype', () => {
    throw damaged('不允许 DTD', 'a DTD is not allowed');
  });
  parser.on('error', (error) => {
    throw damaged('不是有效的 XML', `no valid XML (${error.message.slice(0, 80)})`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    piece = 0;
    budget.node(++depth);
    if (depth === 1) rename = prefixesOf(attributes);
    if (rename === undefined) handler.open(name, attributes);
    else handler.open(rename(name), renamed(attributes, rename));
  });
  const onText = (text: string): void => {
    piece = 0;
    handler.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    piece = 0;
    depth--;
    handler.close?.(rename === undefined ? name : rename(name));
  });
  const decoder = new StringDecoder('utf8');
  try {
    for await (const part of chunks) {
      if (!(part instanceof Uint8Array)) continue;
      piece += part.length;
      if (piece > MAX_PIECE) throw damaged('单项内容过大', 'a single piece of it is too large');
      parser.write(decoder.write(Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
    }
    parser.close();
  } catch (error) {
    throw damageOr(error);
  }
}

/** Errors of zlib and yauzl while a part is unpacked (bad data, wrong sizes, wrong checksums) mean damage. */
function damageOr(error: unknown): unknown {
  if (error instanceof PaperRefused || error instanceof RangeError || error instanceof TypeError) return error;
  return damaged('压缩数据有误', 'its compressed data is wrong');
}

function renamed(attributes: Attributes, rename: (name: string) => string): Attributes {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) result[name.includes(':') ? rename(name) : name] = value;
  return result;
}
