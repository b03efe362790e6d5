/** Refuses a PDF whose packed streams unpack to more than any page holds, before pdf.js holds it all in memory; or nest deeper. */
import { inflateSync } from 'node:zlib';
import { PaperTooLarge } from '../refusals.ts';
import { refuseDeepStates } from './deep-states.ts';

const MAX_FILE = 100 * 1_048_576;
const MAX_STREAM = 48 * 1_048_576;
const MAX_ALL = 256 * 1_048_576;
/** Streams smaller than this cannot unpack to more than some MB: deflate packs 1,032 to 1 at best. */
const HARMLESS = 8 * 1_024;
const LOOK_BACK = 1_024;

const tooLarge = (): PaperTooLarge =>
  new PaperTooLarge({ zh: '解压后过大，疑为压缩炸弹', en: 'it unpacks to too much and may be a bomb' });

export function refuseBombs(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE) throw new PaperTooLarge({ zh: '文件超过 100 MB', en: 'a PDF of more than 100 MB' });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at);
    if (end < 0) break;
    const head = file.toString('latin1', Math.max(0, at - LOOK_BACK), at);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    if (isPackedText(dictionary)) all += unpacked(file.subarray(at, end), dictionary);
    else if (!PICTURE.test(dictionary)) refuseDeepStates(file.subarray(at, end));
    if (all > MAX_ALL) throw tooLarge();
    at = file.indexOf('stream', end + 9);
  }
}

/** Pictures are never unpacked for their text. */
const PICTURE = /\/Subtype\s*\/Image/;

function isPackedText(dictionary: string): boolean {
  return !PICTURE.test(dictionary) && /\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/.test(dictionary);
}

function unpacked(stream: Buffer, dictionary: string): number {
  const times = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 1;
  // Nobody packs text twice, or by the old method at this size, but to hide how large it is.
  if (times > 1 || /\/LZW/.test(dictionary)) {
    if (stream.length <= HARMLESS) return 0;
    if (stream.length > 1_048_576 || times > 1) throw tooLarge();
    return stream.length * 100;
  }
  const start = stream.indexOf('\n') + 1;
  try {
    const text = inflateSync(stream.subarray(start), { maxOutputLength: MAX_STREAM, finishFlush: 2 });
    refuseDeepStates(text);
    return text.length;
  } catch (error) {
    if (error instanceof PaperTooLarge) throw error;
    if (
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    )
      throw tooLarge();
    // Encrypted or damaged: pdf.js says what is wrong with it.
    return stream.length;
  }
}
