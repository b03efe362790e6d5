/** `npm run cost`: what a million checks cost, and what limits how many there can be; writes docs/cost.md. */
import './lambda-environment.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { measure, readMeasured, writeMeasured } from './measured.ts';
import { costFigures, costPage } from './page.ts';
import { assumptions } from './stated.ts';

const program = new Command('cost')
  .description('Reckons what checks cost on AWS, from measured sizes and times and stated list prices')
  .option('--measure', 'measure anew, and keep the figures in bench/cost/measured.json (a minute)')
  .option('--json', 'print the figures as JSON, amounts in millionths of a dollar or yuan')
  .option('--write', 'write docs/cost.md')
  .parse();
const options = program.opts<{ measure?: true; json?: true; write?: true }>();

if (options.measure === true) writeMeasured(await measure());
const measured = readMeasured();
const page = costPage(measured, assumptions);
if (options.write === true) writeFileSync(join(import.meta.dirname, '../../docs/cost.md'), page);
if (options.json === true) {
  const whole = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
  console.log(JSON.stringify(costFigures(measured, assumptions), whole, 2));
} else if (options.write !== true) process.stdout.write(page);
