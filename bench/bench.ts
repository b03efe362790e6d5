/** `npm run bench`: measures guiju against its peers and against itself, and prints the tables of docs/bench.md. */
import { cpus } from 'node:os';
import { Command, Option } from 'commander';
import { type BulkFigure, measureBulk } from './bulk/measure.ts';
import { type GrowthFigures, measureGrowth } from './growth/measure.ts';
import { type HttpFigures, measureHttp } from './http/measure.ts';
import { type JudgingFigures, measureJudging } from './judging/measure.ts';
import { printBulk, printGrowth, printHttp, printJudging, printStart } from './print.ts';
import { measureStart, type StartFigures } from './start/measure.ts';

const parts = ['judging', 'growth', 'start', 'http', 'bulk'] as const;
type Part = (typeof parts)[number];

/** What `--json` prints. */
export type BenchFigures = Partial<
  JudgingFigures & GrowthFigures & StartFigures & HttpFigures & { readonly bulk: readonly BulkFigure[] }
> & {
  readonly machine: { readonly node: string; readonly cpu: string; readonly cores: number };
};

const program = new Command('bench')
  .description('Measures guiju against its peers and against itself')
  .option('--json', 'print the figures as JSON')
  .addOption(new Option('--only <part...>', 'measure these parts alone').choices(parts))
  .option('--rows <count...>', 'rows of the files that are judged in bulk', (value: string, before: number[] = []) => [
    ...before,
    Number(value),
  ])
  .parse();
const { json, only, rows } = program.opts<{ json?: true; only?: Part[]; rows?: number[] }>();
const wanted = new Set<Part>(only ?? parts);
const [cpu] = cpus();
const machine = { node: process.version, cpu: cpu?.model ?? 'unknown', cores: cpus().length };

const say = (text: string): void => {
  if (json === undefined) console.log(text);
};
let figures: BenchFigures = { machine };
say(`Node.js ${machine.node}, ${machine.cores} × ${machine.cpu}`);
if (wanted.has('judging')) {
  const measured = await measureJudging();
  figures = { ...figures, ...measured };
  say(printJudging(measured));
}
if (wanted.has('growth')) {
  const measured = await measureGrowth();
  figures = { ...figures, ...measured };
  say(printGrowth(measured));
}
if (wanted.has('start')) {
  const measured = await measureStart();
  figures = { ...figures, ...measured };
  say(printStart(measured));
}
if (wanted.has('http')) {
  const measured = await measureHttp();
  figures = { ...figures, ...measured };
  say(printHttp(measured));
}
if (wanted.has('bulk')) {
  const bulk = await measureBulk(rows);
  figures = { ...figures, bulk };
  say(printBulk(bulk));
}
if (json === true) console.log(JSON.stringify(figures, null, 2));
// zen-engine keeps threads that would keep the process.
process.exit(0);
