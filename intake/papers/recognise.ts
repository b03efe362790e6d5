/** What a file is, by its first bytes (and for archives by what is in them): its name is only ever a hint for its user. */
import { compoundContent, isCompound } from './container/compound.ts';
import { PaperDamaged, PaperEncrypted, PaperFormatUnknown } from './refusals.ts';

export type Recognised = 'zip' | 'doc' | 'pdf' | 'html' | 'xml' | 'text';

const unknown = (zh: string, en: string): PaperFormatUnknown => new PaperFormatUnknown({ zh, en });

const PICTURES: readonly string[] = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', '\0\0\0\x18ftyphei'];
const ARCHIVES: readonly string[] = ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'];
const PROGRAMS: readonly string[] = ['MZ', '\x7fELF', '\xca\xfe\xba\xbe'];

/** @throws PaperRefused where it is something that is not read */
export function recognise(bytes: Uint8Array): Recognised {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const begins = (marks: readonly string[]): boolean => marks.some((mark) => head.startsWith(mark));
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (head.startsWith('PK')) throw new PaperDamaged({ zh: '压缩包为空或不完整', en: 'an empty or broken ZIP archive' });
  if (isCompound(bytes)) return ofCompound(bytes);
  // Some programs write a few bytes before the mark; readers look for it in the first 1,024.
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (begins(PICTURES) || /^RIFF....WEBP/s.test(head)) throw unknown('文件是图片', 'the file is a picture');
  if (begins(ARCHIVES)) throw unknown('文件是压缩包，请解压后上传', 'the file is an archive; unpack it first');
  if (begins(PROGRAMS)) throw unknown('文件是程序', 'the file is a program');
  return ofText(head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''));
}

function ofCompound(bytes: Uint8Array): Recognised {
  switch (compoundContent(bytes)) {
    case 'doc':
      return 'doc';
    case 'encrypted':
      throw new PaperEncrypted();
    case 'workbook':
      throw unknown('文件是 Excel 工作簿，请在批量中上传', 'the file is an Excel workbook; it belongs in a batch');
    case 'slides':
      throw unknown('文件是演示文稿', 'the file is a presentation');
    default:
      throw unknown('无法识别的文件', 'not a file that is known');
  }
}

function ofText(head: string): Recognised {
  if (/^\s*\{\\rtf/.test(head)) throw unknown('文件是 RTF，请另存为 docx', 'the file is RTF; save it as docx');
  if (/^\s*(?:MIME-Version|From|Date|Subject):/i.test(head) && /Content-Type:\s*multipart/i.test(head))
    throw unknown('文件是单个网页文件（mht），请另存为 docx', 'the file is a web archive (mht); save it as docx');
  if (/^\s*<\?xml/.test(head) && /pkg:package|wordml|w:wordDocument/.test(head))
    throw unknown('文件是 Word XML，请另存为 docx', 'the file is Word XML; save it as docx');
  if (/^\s*<\?xml/.test(head) && !/<(?:!doctype\s+)?html[\s>]/i.test(head)) return 'xml';
  if (/^\s*<(?:\w+:)?e?Invoice[\s>]/i.test(head)) return 'xml';
  return /<(?:!doctype\s+html|html|head|body|table|div|p)[\s>]/i.test(head) ? 'html' : 'text';
}
