/** A file whose name promises another format than it has is read all the same, and its user told. */
import type { PaperFormat, PaperNote } from './paper.ts';

const ENDINGS: Readonly<Record<PaperFormat, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm', 'wps'],
  doc: ['doc', 'dot', 'wps', 'wpt'],
  pdf: ['pdf'],
  html: ['html', 'htm', 'xhtml'],
  text: ['txt', 'text', 'md', 'log'],
  ofd: ['ofd'],
  xml: ['xml'],
};

export function noteOfEnding(name: string, format: PaperFormat): PaperNote | undefined {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || ENDINGS[format].includes(ending)) return undefined;
  return {
    code: 'wrong-ending',
    text: {
      zh: `文件名以 .${ending} 结尾，内容是 ${format}，已按内容读取`,
      en: `the name ends in .${ending}, the content is ${format}: it is read as what it is`,
    },
  };
}
