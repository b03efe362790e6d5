/**
 * How many of the words that labels quote are found in the blocks of the papers, and the first that are not.
 * Run by hand: node test/intake/papers/quotes.ts DIR (with NAME.docx and NAME.gold.json)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readPaper } from '../../../intake/papers/read-paper.ts';

const Quoted = z.object({ quote: z.string().optional(), line: z.number().optional() });
const Labels = z.object({ facts: z.array(Quoted), conditions: z.array(Quoted), traps: z.array(Quoted).default([]) });

const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder?');
const bare = (text: string): string => text.replace(/\s+/gu, '');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.docx'))) {
  const labels = Labels.parse(JSON.parse(readFileSync(join(folder, file.replace('.docx', '.gold.json')), 'utf8')));
  const { blocks } = await readPaper(readFileSync(join(folder, file)));
  const body = blocks.filter(({ kind }) => kind !== 'note').map(({ text }) => bare(text));
  const all = bare(blocks.map(({ text }) => text).join(''));
  const quoted = [...labels.facts, ...labels.conditions, ...labels.traps].filter(({ quote }) => (quote ?? '') !== '');
  const missing = quoted.filter(({ quote }) => !all.includes(bare(quote ?? '')));
  const sameLine = quoted.filter(({ quote, line }) => body[(line ?? 0) - 1]?.includes(bare(quote ?? '')) === true);
  console.log(
    `${file}: ${quoted.length - missing.length} of ${quoted.length} quotes; ${sameLine.length} at their line`,
  );
  for (const { quote, line } of missing.slice(0, 5)) console.log(`  line ${line}: ${quote}`);
}
