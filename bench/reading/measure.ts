/**
 * `npm run bench:reading`: what reading and judging a document costs beside the least that any reader must do with the same libraries,
 * in one process, turn by turn: of a docx of 100,000 characters unzipping and parsing its `document.xml`, of a PDF of 60 pages taking
 * the text out of them. Processor time: a busy machine does not change it. Another document: `npm run bench:reading -- FILE`.
 */
import { readFileSync } from 'node:fs';
import { Budget } from '../../intake/papers/budget.ts';
import { readXml } from '../../intake/papers/container/xml.ts';
import { openArchive } from '../../intake/papers/container/zip.ts';
import { openPdf } from '../../intake/papers/pdf/open-pdf.ts';
import { readPaper } from '../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../intake/reading/read-facts.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { report } from '../../rules/engine/report.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { tenderDocument } from './tender-document.ts';
import { tenderPdf } from './tender-pdf.ts';

const AS_OF = '2025-06-02';
const PAGES = 60;
const [file] = process.argv.slice(2);

async function parse(bytes: Uint8Array): Promise<void> {
  const budget = new Budget();
  let elements = 0;
  await readXml(await (await openArchive(bytes, budget)).open('word/document.xml'), budget, {
    open: () => {
      elements += 1;
    },
  });
  if (elements === 0) throw new Error('nothing was parsed');
}

async function extract(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    items += (await page.getTextContent({ includeMarkedContent: false })).items.length;
    page.cleanup();
  }
  await pdf.loadingTask.destroy();
  if (items === 0) throw new Error('no text was taken out');
}

async function readAndJudge(bytes: Uint8Array): Promise<{ readonly characters: number; readonly findings: number }> {
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

interface Measured {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly least: (bytes: Uint8Array) => Promise<void>;
  /** What the issue asks: at most so many times the least. */
  readonly most: number;
  readonly rounds: number;
}

async function measure({ what, bytes, least, most, rounds }: Measured): Promise<void> {
  const { characters, findings } = await readAndJudge(bytes);
  const memory = Math.round(process.resourceUsage().maxRSS / 1_024);
  const costs: { readonly least: number[]; readonly reading: number[] } = { least: [], reading: [] };
  for (let round = 0; round < rounds; round += 1) {
    costs.least.push(await costOf(() => least(bytes)));
    costs.reading.push(await costOf(() => readAndJudge(bytes)));
  }
  const [lowest, reading] = [median(costs.least), median(costs.reading)];
  console.log(`${characters} characters, ${findings} findings`);
  console.log(
    `${what}: ${lowest.toFixed(0)} ms; read and judge: ${reading.toFixed(0)} ms; ratio ${(reading / lowest).toFixed(1)} (at most ${most})`,
  );
  console.log(`memory, of the whole process after the first: ${memory} MB`);
}

const docx = { what: 'unzip and parse document.xml', least: parse, most: 3, rounds: 25 };
const pdf = { what: 'take the text out of the pages', least: extract, most: 1.5, rounds: 9 };
if (file === undefined) {
  await measure({ ...docx, bytes: await tenderDocument(100_000) });
  await measure({ ...pdf, what: `${pdf.what} (${PAGES})`, bytes: tenderPdf(PAGES) });
} else await measure({ ...(file.toLowerCase().endsWith('.pdf') ? pdf : docx), bytes: readFileSync(file) });
