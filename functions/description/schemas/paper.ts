/** Papers and what was read of them, as they are shown. */
import * as z from 'zod';
import { PaperFormat } from '../../../intake/papers/paper.ts';
import type { Conflict, Mark, Said, Unread } from '../../../intake/reading/reading.ts';
import { Part } from '../../../rules/readings/declaration.ts';
import type { ShownBlock } from '../../papers/blocks.ts';
import type { paperView } from '../../papers/paper-item.ts';
import { upload } from './batch.ts';
import { factValue } from './fact-value.ts';
import { instantText, reportId, text } from './text.ts';

const reason = z.object({ code: z.string(), message: text }).meta({
  id: 'PaperProblem',
  description: '文件无法读取的原因 · Why the file could not be read',
});

export const paper = z
  .object({
    id: reportId,
    state: z.enum(['awaiting-upload', 'reading', 'read', 'refused']).meta({
      id: 'PaperState',
      description: '等待上传、正在读取、已读取、无法读取 · Waiting for its file, being read, read, refused',
    }),
    file: z.object({ name: z.string(), contentType: z.string() }),
    format: PaperFormat.nullable().meta({
      description: '由内容判断；读取前为 null · By its content; null until it was read',
    }),
    pages: z.int().nullable().meta({ description: 'PDF 的页数 · Pages of a PDF' }),
    problem: reason.exactOptional(),
    createdAt: instantText,
    readAt: instantText.nullable(),
  })
  .meta({ id: 'Paper' });

/** What is shown is what is described: an assignment that fails to compile where it is not. */
export const shownAs = (view: ReturnType<typeof paperView>): z.input<typeof paper> => view;

export const createdPaper = paper.extend({ upload }).meta({ id: 'CreatedPaper' });

const count = z.int().nonnegative();
const blockId = z.string().meta({ pattern: '^b\\d+$' });

export const place = z.object({ block: blockId, from: count, to: count }).meta({
  id: 'WordsPlace',
  description:
    '文中位置：段落 block 的文字中第 from 个字符（含）至第 to 个（不含），按 UTF-16 计 · Where the words stand: the stretch [from, to) of the text of a block, in UTF-16 units',
});

const mark = z
  .object({
    fact: z.string().meta({
      description:
        '事实的路径；terms.conditions 的值为一个代码 · Path of the fact; of terms.conditions, the value is one code',
    }),
    value: factValue,
    words: z.string(),
    place,
    part: Part,
    sure: z.boolean().meta({
      description: 'false：请核对；未确认前不作为判断依据 · false: to be confirmed; not judged by until then',
    }),
  })
  .meta({
    id: 'Mark',
    description: '读出的一项事实及其原文 · One fact that was read, with its words',
  }) satisfies z.ZodType<Mark>;

const conflict = z.object({ fact: z.string(), marks: z.array(mark) }).meta({
  id: 'Conflict',
  description: '前后不一致，未纳入案件 · Places that contradict each other; the fact is left out of the case',
}) satisfies z.ZodType<Conflict>;

const unread = z
  .object({ place, words: z.string(), why: text })
  .meta({ id: 'Unread', description: '未能读懂之处 · Words that were not understood' }) satisfies z.ZodType<Unread>;

const said = z.object({ what: text, value: z.string(), place }).meta({
  id: 'Said',
  description:
    '文件中载明、但不是案件事实的内容，如对方名称、开票日期；按原样保留 · What the paper says that is no fact of a case, such as the other party; as it is written',
}) satisfies z.ZodType<Said>;

const block = z
  .object({
    id: blockId,
    kind: z.enum(['heading', 'paragraph', 'cell', 'list-item', 'note']),
    text: z.string(),
    level: z.int().exactOptional(),
    number: z.string().exactOptional(),
    page: z.int().exactOptional(),
    cell: z
      .object({
        table: z.int(),
        row: count,
        column: count,
        rows: z.int(),
        columns: z.int(),
        head: z.literal(true).exactOptional(),
      })
      .exactOptional(),
    contents: z.literal(true).exactOptional().meta({ description: '目录条目 · An entry of a table of contents' }),
    struck: z
      .array(z.tuple([count, count]))
      .exactOptional()
      .meta({ description: '划去的文字 · Stretches struck through by hand' }),
  })
  .meta({
    id: 'Block',
    description: '文件中的一段文字 · One stretch of the text: a heading, paragraph, cell, list item or note',
  }) satisfies z.ZodType<ShownBlock>;

export const reading = paper
  .extend({
    case: z.record(z.string(), factValue).meta({
      description:
        '读出的案件，可提交检查；不确定和不一致的不在其内 · The case as far as the paper says it; what is unsure or contradicts itself is left out',
    }),
    marks: z.array(mark),
    conflicts: z.array(conflict),
    unread: z.array(unread),
    said: z.array(said).exactOptional(),
    notes: z.array(z.object({ code: z.string(), text })),
    blocks: z.array(block),
    next: blockId.nullable().meta({
      description: '尚有后文时，作为 after 取下一页 · Where more blocks follow, the value of `after` for the next page',
    }),
  })
  .meta({ id: 'PaperReading' });
