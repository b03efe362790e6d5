/** Texts that the cells of a workbook share: held while its sheets are read, some 200 MB at most. */
import type { Archive } from '../files/archive.ts';
import { FileRefused } from '../files/file-refused.ts';
import { drain, readXml } from '../files/xml.ts';
import { longer, unescaped } from './workbook-text.ts';

const MAX_SHARED_STRINGS = 2_000_000;
const MAX_SHARED_CHARACTERS = 48_000_000;

export async function readSharedStrings(archive: Archive): Promise<readonly string[]> {
  const shared: string[] = [];
  let characters = 0;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await drain(
    readXml(await archive.open('xl/sharedStrings.xml'), {
      open: (name) => {
        if (name === 'si') current = '';
        else if (name === 'rPh') inPhonetic = true;
        else if (name === 't') inText = !inPhonetic;
      },
      text: (text) => {
        if (inText) current = longer(current, text);
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 'si') {
          characters += current.length;
          if (shared.push(unescaped(current)) > MAX_SHARED_STRINGS || characters > MAX_SHARED_CHARACTERS) {
            throw new FileRefused('too-large-unpacked', {
              zh: '工作簿中的文本过多，请另存为 CSV',
              en: 'the workbook holds too many texts; save it as CSV',
            });
          }
        }
      },
    }),
  );
  return shared;
}
