/** Several files of one project (notice, documents, draft of the contract) as one paper with parts. */
import type { Block, Paper } from './paper.ts';

/** @param papers in their order, named. @returns one paper: blocks and tables counted on, notes with the name of the file they are of */
export function joinedPapers(papers: readonly Paper[]): Paper {
  const [first] = papers;
  if (first === undefined) throw new RangeError('no papers');
  if (papers.length === 1) return first;
  const blocks: Block[] = [];
  const parts: { name: string; format: Paper['format']; first: string }[] = [];
  let tables = 0;
  for (const [index, paper] of papers.entries()) {
    const { name = `${index + 1}`, format } = paper;
    parts.push({ name, format, first: `b${blocks.length + 1}` });
    const before = tables;
    for (const block of paper.blocks) {
      const table = block.cell === undefined ? undefined : before + block.cell.table;
      if (table !== undefined) tables = Math.max(tables, table);
      blocks.push({
        ...block,
        id: `b${blocks.length + 1}`,
        ...(block.cell !== undefined && table !== undefined && { cell: { ...block.cell, table } }),
      });
    }
  }
  const notes = papers.flatMap(({ name, notes: own }) =>
    own.map((note) =>
      name === undefined ? note : { ...note, text: { zh: `${name}：${note.text.zh}`, en: `${name}: ${note.text.en}` } },
    ),
  );
  return { format: first.format, name: parts.map(({ name }) => name).join('、'), blocks, notes, parts };
}

/** The blocks of each part; of a paper of one file all of them. */
export function blocksByPart({ blocks, parts }: Pick<Paper, 'blocks' | 'parts'>): readonly (readonly Block[])[] {
  if (parts === undefined) return [blocks];
  const begins = parts.map(({ first }) => blocks.findIndex(({ id }) => id === first));
  return begins.map((begin, index) => blocks.slice(begin, begins[index + 1]));
}
