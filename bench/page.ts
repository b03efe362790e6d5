/** docs/bench.md, computed: the same figures give the same page. */
import type { BulkFigure } from './bulk/measure.ts';
import type { FileFigure } from './files/measure.ts';
import { printFiles } from './files/print.ts';
import type { GrowthFigures } from './growth/measure.ts';
import type { HttpFigures } from './http/measure.ts';
import type { JudgingFigures } from './judging/measure.ts';
import type { LedgerFigures } from './ledgers/measure.ts';
import { printLedgers } from './ledgers/print.ts';
import { printBulk, printGrowth, printHttp, printJudging, printStart } from './print.ts';
import type { PublicFigures } from './public/measure.ts';
import { printPublic } from './public/print.ts';
import type { StartFigures } from './start/measure.ts';

/** What `--json` prints, and `--write` keeps. */
export type BenchFigures = Partial<
  JudgingFigures &
    GrowthFigures &
    StartFigures &
    HttpFigures &
    PublicFigures &
    LedgerFigures & { readonly bulk: readonly BulkFigure[]; readonly files: readonly FileFigure[] }
> & {
  readonly machine: { readonly node: string; readonly cpu: string; readonly cores: number };
};

/** The parts that were measured, as they are printed. */
export function sectionsOf(
  figures: BenchFigures,
): Record<'judging' | 'growth' | 'start' | 'http' | 'public' | 'bulk' | 'ledgers' | 'files', string> {
  return {
    judging: hasAll(figures, 'judging', 'beside', 'sample') ? printJudging(figures) : '',
    growth: hasAll(figures, 'growth', 'findingsACase', 'microsecondsAFinding', 'compiledBytes', 'installedRules')
      ? printGrowth(figures)
      : '',
    start: hasAll(figures, 'start', 'parts', 'bundleBytes', 'laterBytes', 'packages') ? printStart(figures) : '',
    http: hasAll(figures, 'http', 'storedBytes', 'concurrency') ? printHttp(figures) : '',
    public: hasAll(figures, 'publicRoutes', 'storedCheck', 'judgedCheck') ? printPublic(figures) : '',
    bulk: hasAll(figures, 'bulk') ? printBulk(figures.bulk) : '',
    ledgers: hasAll(figures, 'ledgers', 'lateInHaikou') ? printLedgers(figures) : '',
    files: hasAll(figures, 'files') ? printFiles(figures.files) : '',
  };
}

function hasAll<Name extends keyof BenchFigures>(
  figures: BenchFigures,
  ...names: readonly Name[]
): figures is BenchFigures & Required<Pick<BenchFigures, Name>> {
  return names.every((name) => figures[name] !== undefined);
}

export function benchPage(figures: BenchFigures): string {
  const { node, cores, cpu } = figures.machine;
  const { judging, growth, start, http, public: open, bulk, ledgers, files } = sectionsOf(figures);
  return `${[
    '# Speed',
    '',
    '<!-- Written by `npm run bench -- --write`; edit bench, not this page. -->',
    '',
    '`npm run bench` measures all of this; `-- --only judging` one part, `-- --json` as JSON (`npm run --silent` leaves out what npm says). Judging and growth: medians of rounds in one',
    'process, in which each has its turn, so that whatever else the machine does hits all of them alike. Start, HTTP and bulk run in',
    `processes of their own. Measured with Node.js ${node} on ${cores} × ${cpu}. Ratios within one run are what to compare.`,
    judging,
    '',
    judgingNotes,
    growth,
    start,
    '',
    startNotes,
    http,
    '',
    httpNotes,
    ...(open === '' ? [] : [open]),
    bulk,
    '',
    bulkNotes,
    ...(ledgers === '' ? [] : [ledgers, '', ledgerNotes]),
    ...(files === '' ? [] : [files]),
  ].join('\n')}\n`;
}

const judgingNotes = `The rules are 100 of the catalogue, drawn by the hash of their id in proportion to each judgement (\`bench/judging/sample.ts\`); the cases
are generated from a seed about the matters of those rules. Rules whose figures change by date, that rest on evidence, or on a step without a time are left out. Before a clock runs, all five must agree on every rule of every case, and
guiju's report must equal the hand-written one to the last field (also a test). The hand-written TypeScript is one function a rule
without any interpretation, with the same calendar, the same digest and the same words; read it in \`bench/.built/handwritten.ts\`.

What is not reached, and why. The peers answer yes or no about facts that somebody prepared for them; a finding needs more: the facts read
from the case as it was submitted, what is missing, words and figures in two languages, the citation, and the digest that ties the
report to its case. Most of that is spent where no rule is judged: walking ten thousand different objects that no cache holds, and
writing them as canonical JSON. On the peers' terms (prepared facts in, outcomes out) guiju is the fastest of the four. What the
profile showed and was done about it: words that are the same for every case are made once; shares and differences are put into
words only where a finding tells them; amounts and decimals are read without making strings; the order of names is seen by number
while reading; the commonest condition, one code, is tested without a call; what all rules carry has one shape in memory.`;

const startNotes = `What the profile showed: most of the difference to the handler that only makes the client was code compiled and evaluated before it was
needed. So the vocabulary comes as data and not as declarations; schemas are made when a submission is refused; Idempotency-Keys and
wrong requests load their code when one comes; a rule is compiled when a case with its codes comes, and of it only what is asked: a
judgement when something of its section was submitted, an exception when it would matter, a citation with a finding; conditions that
rules share are read and compiled once, lists of codes put together when they are looked into; the calendar is laid out where
arrangements change it and reckoned elsewhere. A tender and an approval have more rules to read than a payment: of the 1,035 that a
tender in Haikou could meet, 765 are looked at and 120 are compiled whole. What is left of it is mostly reading the rules of the nation
(330 KB of JSON, whose objects the young heap has to move) and opening what is compressed. The machine had other work while this was measured:
its times are more than twice those of a quiet one, so that only the ratios say anything.`;

const httpNotes = `Server and client share the machine's cores, and dynalite its own thread; DynamoDB itself answers from elsewhere, in milliseconds in
which no thread works. A stored check with breaches writes the breaches first and the report last (functions/store/table-report-writer.ts),
so it waits for the table twice; a breach is an item in three indexes.

Where a stored check stays behind the put of its item, the profile of the function without HTTP says why: the put is the SDK's work
(marshalling, signing, the socket) and the check does all of that too. What it adds is, in this order, compressing the report, the
middleware with its log line and metrics, the report written as JSON twice (for the table and for the caller), the judging, the digest.
Compressing stays: it saves a write unit a report, which costs more than all of Lambda's computing for the check (docs/cost.md). Done about it:
ids without a system call a character, one hash for the shards, tables for the compression as large as the report.`;

const ledgerNotes = `Every run is a process of its own. Ratios are of processor time, user and system, of all threads: a machine that does other things besides
slows all alike; by the clock today’s two threads count too. The sources before issue 16 had 2,581 rules of 53 documents, today’s more. guiju judges by every rule of three layers in three
places and writes each breach with its clause, figures and words in two languages, and the summary by rule, place, unit and month. DuckDB is told the due days of one rule in one place
beforehand, and writes the row, the due day and the difference; that both find the same payments late by that rule is counted. Short files are mostly the start of Node.js, of its threads
and of the rule set.

What was done: what all cases of a likeness have in common is judged once, and of the conditions of a rule only what days and sums decide is left to ask;
a row that is the same as one before but for its number, unit, amount and days is put together from what was read of that one, and one of the same days is not
judged again (docs/decisions/rows-that-repeat.md); rows of one table are judged by two threads, whole reports too, which hand each other one text a row and
bytes that are written as they are; what many reports share is put into JSON and UTF-8 once and copied; text without quotes is cut into rows without a grammar;
the digest of a case is made only where a report tells it. What is not reached: a fifth of DuckDB’s speed. Of a million rows a hundred thousand are late, of which each
is told with its own words, days and digest in a result of 300 MB; a join writes a tenth of that, and finds only what it was told to look for. A workbook is mostly
unzipping and reading XML by the same library as before.`;

const bulkNotes = `One process, some rows at a time: memory follows the row, not the file. Short files are mostly the start of Node.js.`;
