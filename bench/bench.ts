/** `npm run bench`: measures guiju against its peers and against itself, and prints the tables of docs/bench.md. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { measureBulk } from './bulk/measure.ts';
import kept from './figures.json' with { type: 'json' };
import { measureFiles } from './files/measure.ts';
import { measureGrowth } from './growth/measure.ts';
import { measureHttp } from './http/measure.ts';
import { measureJudging } from './judging/measure.ts';
import { measureLedgers } from './ledgers/measure.ts';
import { type BenchFigures, benchPage, sectionsOf } from './page.ts';
import { measurePublic } from './public/measure.ts';
import { measureStart } from './start/measure.ts';

const parts = ['judging', 'growth', 'start', 'http', 'public', 'bulk', 'ledgers', 'files'] as const;
type Part = (typeof parts)[number];

const program = new Command('bench')
  .description('Measures guiju against its peers and against itself')
  .option('--json', 'print the figures as JSON')
  .option('--write', 'keep the figures in bench/figures.json and write docs/bench.md')
  .addOption(new Option('--only <part...>', 'measure these parts alone').choices(parts))
  .option('--rows <count...>', 'rows of the files that are judged in bulk', (value: string, before: number[] = []) => [
    ...before,
    Number(value),
  ])
  .parse();
const { json, write, only, rows } = program.opts<{ json?: true; write?: true; only?: Part[]; rows?: number[] }>();
const [cpu] = cpus();
const machine = { node: process.version, cpu: cpu?.model ?? 'unknown', cores: cpus().length };

const measure: Record<Part, () => Promise<Omit<BenchFigures, 'machine'>>> = {
  judging: measureJudging,
  growth: measureGrowth,
  start: measureStart,
  http: measureHttp,
  public: measurePublic,
  bulk: async () => ({ bulk: await measureBulk(rows) }),
  ledgers: () => measureLedgers(rows),
  files: async () => ({ files: await measureFiles() }),
};
const say = (text: string): void => {
  if (json === undefined) console.log(text);
};
let figures: BenchFigures = { machine };
say(`Node.js ${machine.node}, ${machine.cores} × ${machine.cpu}`);
for (const part of only ?? parts) {
  figures = { ...figures, ...(await measure[part]()) };
  say(sectionsOf(figures)[part]);
}
if (json === true) console.log(JSON.stringify(figures, null, 2));
if (write === true) {
  const all: BenchFigures = { ...kept, ...figures };
  writeFileSync(join(import.meta.dirname, 'figures.json'), `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(import.meta.dirname, '../docs/bench.md'), benchPage(all));
}
// zen-engine keeps threads that would keep the process.
process.exit(0);
