/** Reads XML as a stream of elements, bounded in depth and in the size of any single piece; entities are never expanded. */
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { FileRefused } from './file-refused.ts';

/** What is told of the document, in its order. Names come without their namespace prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** SpreadsheetML nests some ten levels. */
const MAX_DEPTH = 64;
/** An Excel cell holds at most 32,767 characters; nothing in a workbook comes near this without a tag in between. */
const MAX_PIECE = 1_048_576;

const refused = (zh: string, en: string): FileRefused =>
  new FileRefused('damaged-workbook', { zh: `工作簿已损坏：${zh}`, en: `the workbook is damaged: ${en}` });

/**
 * Tells the handler what each chunk held, then yields, so that the caller can hand on what was read before more is.
 * @throws FileRefused where it is no well-formed XML or goes over a bound.
 */
export async function* readXml(bytes: AsyncIterable<unknown>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let depth = 0;
  let sinceEvent = 0;
  parser.on('doctype', () => {
    throw refused('不允许 DTD', 'a DTD is not allowed');
  });
  parser.on('error', (error) => {
    throw refused('不是有效的 XML', `no valid XML (${error.message.slice(0, 80)})`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    if (++depth > MAX_DEPTH) throw refused('嵌套过深', 'nested too deep');
    handler.open(localOf(name), attributes);
  });
  parser.on('text', (text) => {
    sinceEvent = 0;
    handler.text?.(text);
  });
  parser.on('cdata', (text) => {
    sinceEvent = 0;
    handler.text?.(text);
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth--;
    handler.close?.(localOf(name));
  });
  const decoder = new StringDecoder('utf8');
  for await (const part of bytes) {
    if (!(part instanceof Uint8Array)) continue;
    sinceEvent += part.length;
    if (sinceEvent > MAX_PIECE) throw refused('单项内容过大', 'a single piece of it is too large');
    parser.write(decoder.write(Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
    yield;
  }
  parser.close();
}

function localOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Reads to the end, for handlers that keep what they are told. */
export async function drain(events: AsyncGenerator<void>): Promise<void> {
  for await (const _ of events);
}
