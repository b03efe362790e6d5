/** `npm run accusations`: every outcome that becomes definite, or a breach, because less is known. Exits 1 where there is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { allRules } from '../../rules/catalogue/rule-view.ts';
import { type Accusation, accusationsInCase, accusationsOf } from './accusations.ts';

const cases = z.object({ asOf: z.string(), case: z.record(z.string(), z.json()) });
const root = join(import.meta.dirname, '../..');
const folders = process.argv.slice(2);
const found: Accusation[] = [];

for (const known of allRules()) found.push(...accusationsOf(known));
const examples = allRules().reduce((count, { rule }) => count + (rule.examples?.length ?? 0), 0);
let files = 0;
for (const folder of [join(root, 'seeds/cases'), ...folders]) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const { asOf, case: submitted } = cases.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    files++;
    found.push(...accusationsInCase({ name, case: submitted, asOf }));
  }
}
for (const { rule, from, what, before, after } of found) console.log(`${rule}: ${from}: ${what}: ${before} → ${after}`);
console.log(`${allRules().length} rules, ${examples} examples, ${files} cases: ${found.length} accusations`);
process.exitCode = found.length === 0 ? 0 : 1;
