/** Tells what a file is from its first bytes, and refuses one whose name says something else. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Text } from '../../rules/facts/fact.ts';
import { wideEncodingOf } from './encoding.ts';
import { FileRefused } from './file-refused.ts';

export type Format = 'workbook' | 'old-workbook' | 'delimited' | 'json';

/** How much of a file is looked at to tell what it is. */
export const HEAD_BYTES = 65_536;

/** What the ending of a name claims. */
const claims: Readonly<Record<string, Format>> = {
  xlsx: 'workbook',
  xlsm: 'workbook',
  xls: 'old-workbook',
  xlt: 'old-workbook',
  et: 'old-workbook',
  csv: 'delimited',
  tsv: 'delimited',
  tab: 'delimited',
  txt: 'delimited',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
};

const formatNames: Readonly<Record<Format, Text>> = {
  workbook: { zh: 'Excel 工作簿（XLSX）', en: 'an Excel workbook (XLSX)' },
  'old-workbook': { zh: '旧版 Excel 工作簿（XLS）', en: 'an old Excel workbook (XLS)' },
  delimited: { zh: '分隔文本（CSV）', en: 'delimited text (CSV)' },
  json: { zh: 'JSON', en: 'JSON' },
};

/** Signatures of what is handed in by mistake, with what to do about it. */
const foreign: readonly { readonly bytes: readonly number[]; readonly name: Text }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: { zh: 'PDF 文件', en: 'a PDF file' } },
  { bytes: [0x1f, 0x8b], name: { zh: 'gzip 压缩文件，请先解压', en: 'compressed with gzip: unpack it first' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: { zh: 'RAR 压缩文件，请先解压', en: 'a RAR archive: unpack it first' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: { zh: '7z 压缩文件，请先解压', en: 'a 7z archive: unpack it first' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: { zh: '图片（PNG）', en: 'a picture (PNG)' } },
  { bytes: [0xff, 0xd8, 0xff], name: { zh: '图片（JPEG）', en: 'a picture (JPEG)' } },
];

/**
 * @param name as the user gave it; an ending that claims no known type is no claim.
 * @param head the first bytes of the file, up to {@link HEAD_BYTES}.
 * @throws FileRefused where it is empty, of no known type, or not what its name says.
 */
export function formatOf(name: string, head: Buffer): Format {
  if (head.length === 0) throw new FileRefused('empty', { zh: '文件为空', en: 'the file is empty' });
  const claimed = claims[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  const found = contentOf(head);
  if (claimed !== undefined && claimed !== found && !isLegion(claimed, found, head)) {
    throw new FileRefused('not-what-its-name-says', {
      zh: `文件名为 ${name}，内容却是${formatNames[found].zh}`,
      en: `the file is named ${name}, but what it holds is ${formatNames[found].en}`,
    });
  }
  return found;
}

/** Systems export text, web pages and new workbooks under the name .xls, and Excel opens them; an encrypted .xlsx is a compound file. */
function isLegion(claimed: Format, found: Format, head: Buffer): boolean {
  return (
    (claimed === 'old-workbook' && found !== 'json') ||
    (claimed === 'workbook' && found === 'old-workbook' && startsWith(head, [0xd0, 0xcf]))
  );
}

function contentOf(head: Buffer): Format {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'workbook';
  // A compound file (MS-CFB) of the old Excel, or of BIFF without it.
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]) || startsWith(head, [0x09, 0x08]) || startsWith(head, [0x09, 0x04]))
    return 'old-workbook';
  const known = foreign.find(({ bytes }) => startsWith(head, bytes));
  if (known !== undefined)
    throw new FileRefused('unknown-type', {
      zh: `不是可读的文件类型：${known.name.zh}`,
      en: `no type that can be read: ${known.name.en}`,
    });
  const wide = wideEncodingOf(head);
  if (wide === undefined && looksBinary(head)) {
    throw new FileRefused('unknown-type', {
      zh: '不是可读的文件类型：既非文本，也非 Excel 工作簿',
      en: 'no type that can be read: neither text nor an Excel workbook',
    });
  }
  const text = wide === undefined ? head.toString('latin1') : iconv.decode(head, wide);
  const start = text.slice(wide === undefined && startsWith(head, [0xef, 0xbb, 0xbf]) ? 3 : 0).trimStart();
  const first = start.charAt(0);
  if (/^<(?:!doctype html|html|table|meta|\?xml[^>]*>\s*(?:<\?[^>]*>\s*)*<(?:ss:)?workbook)/i.test(start))
    return 'old-workbook';
  if (first === '' && head.length < HEAD_BYTES)
    throw new FileRefused('empty', { zh: '文件没有内容', en: 'the file holds nothing but blanks' });
  return first === '{' || first === '[' ? 'json' : 'delimited';
}

function startsWith(head: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** Text holds no NUL and hardly any other control character; bytes over 0x7f may be GB18030. */
function looksBinary(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  }
  return controls > head.length / 100 && !isUtf8(head);
}
