/** Reads a web page, or a Word document saved as one: headings, paragraphs, lists, tables and form fields as they are seen. */
import { Parser } from 'htmlparser2';
import type { Budget } from '../budget.ts';
import type { Paper, PaperNote } from '../paper.ts';
import { PaperEmpty } from '../refusals.ts';
import { decode } from '../text/decode.ts';
import { Page } from './page.ts';

/** @throws PaperRefused */
export function readHtml(bytes: Uint8Array, budget: Budget): Paper {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const said = /charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1];
  const { text } = decode(bytes, said);
  const page = new Page(budget);
  let depth = 0;
  let at = 0;
  let line = 1;
  const lineNow = (): number => {
    for (; at < parser.startIndex; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      budget.node(++depth);
      page.open(name, attributes, lineNow());
    },
    ontext: (piece) => page.text(piece, lineNow()),
    onclosetag: (name) => {
      depth--;
      page.close(name);
    },
  });
  parser.end(text);
  const blocks = page.end();
  if (blocks.length === 0) throw new PaperEmpty();
  return { format: 'html', blocks: [...blocks], notes: notesOf(page) };
}

function notesOf({ hidden, pictures, deletions }: Page): PaperNote[] {
  const notes: PaperNote[] = [];
  if (hidden > 0)
    notes.push({
      code: 'hidden-left-out',
      count: hidden,
      text: { zh: `有 ${hidden} 个隐藏文字，未读取`, en: `${hidden} characters of hidden text are left out` },
    });
  if (pictures > 0)
    notes.push({
      code: 'pictures-not-read',
      count: pictures,
      text: { zh: `有 ${pictures} 张图片，其中的文字未读取`, en: `${pictures} pictures: words in them are not read` },
    });
  if (deletions > 0)
    notes.push({
      code: 'deletions-left-out',
      count: deletions,
      text: {
        zh: `有 ${deletions} 处标为删除的文字，未读取`,
        en: `${deletions} passages marked as deleted are left out`,
      },
    });
  return notes;
}
