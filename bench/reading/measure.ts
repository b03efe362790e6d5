/**
 * `npm run bench:reading`: what reading and judging a tender document of 100,000 characters costs beside unzipping and parsing its
 * `document.xml` with the same libraries, in one process, turn by turn. Processor time: a busy machine does not change it.
 * Another document: `npm run bench:reading -- FILE.docx`.
 */
import { readFileSync } from 'node:fs';
import { Budget } from '../../intake/papers/budget.ts';
import { readXml } from '../../intake/papers/container/xml.ts';
import { openArchive } from '../../intake/papers/container/zip.ts';
import { readPaper } from '../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../intake/reading/read-facts.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { report } from '../../rules/engine/report.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { tenderDocument } from './tender-document.ts';

const ROUNDS = 25;
const AS_OF = '2025-06-02';
const [file] = process.argv.slice(2);
const bytes = file === undefined ? await tenderDocument(100_000) : readFileSync(file);

async function parse(): Promise<void> {
  const budget = new Budget();
  let elements = 0;
  await readXml(await (await openArchive(bytes, budget)).open('word/document.xml'), budget, {
    open: () => {
      elements += 1;
    },
  });
  if (elements === 0) throw new Error('nothing was parsed');
}

async function readAndJudge(): Promise<{ readonly characters: number; readonly findings: number }> {
  const paper = await readPaper(bytes);
  const submission = readSubmission(readPaperFacts(paper).case);
  const findings = submission.ok
    ? report(submission.case, ruleSet, { asOf: AS_OF, preview: false }).findings.length
    : 0;
  return { characters: paper.blocks.reduce((sum, { text }) => sum + text.length, 0), findings };
}

/** Milliseconds of processor time. */
async function costOf(turn: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const median = (costs: readonly number[]): number =>
  costs.toSorted((one, other) => one - other)[Math.floor(costs.length / 2)] ?? Number.NaN;

const { characters, findings } = await readAndJudge();
const memory = Math.round(process.resourceUsage().maxRSS / 1_024);
const costs: { readonly parsing: number[]; readonly reading: number[] } = { parsing: [], reading: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  costs.parsing.push(await costOf(parse));
  costs.reading.push(await costOf(readAndJudge));
}
const [parsing, reading] = [median(costs.parsing), median(costs.reading)];
console.log(`${characters} characters, ${findings} findings`);
console.log(
  `unzip and parse document.xml: ${parsing.toFixed(0)} ms; read and judge: ${reading.toFixed(0)} ms; ratio ${(reading / parsing).toFixed(1)}`,
);
console.log(`memory, of the whole process after the first: ${memory} MB`);
