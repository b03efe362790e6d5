/** Texts that the cells of a workbook share: held while its sheets are read, some 200 MB at most. */
import type { Archive } from '../files/archive.ts';
import { FileRefused } from '../files/file-refused.ts';
import { drain, readXml } from '../files/xml.ts';
import { RichText } from './rich-text.ts';
import { unescaped } from './workbook-text.ts';

const MAX_SHARED_STRINGS = 2_000_000;
const MAX_SHARED_CHARACTERS = 48_000_000;

export async function readSharedStrings(archive: Archive): Promise<readonly string[]> {
  const shared: string[] = [];
  let characters = 0;
  const rich = new RichText();
  let inText = false;
  let inPhonetic = false;
  await drain(
    readXml(await archive.open('xl/sharedStrings.xml'), {
      open: (name, { val }) => {
        if (name === 'rPh') inPhonetic = true;
        else if (name === 't') inText = !inPhonetic;
        else rich.property(name, val);
      },
      text: (text) => {
        if (inText) rich.add(text);
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 'si') {
          const text = rich.take();
          characters += text.length;
          if (shared.push(unescaped(text)) > MAX_SHARED_STRINGS || characters > MAX_SHARED_CHARACTERS) {
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
