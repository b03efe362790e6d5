/** `npm run provenance -- --seeds DIR --laws DIR`: checks the rules against the source texts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { vocabularies } from '../facts/kinds.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { provenanceProblems, readSeeds } from './provenance.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string' }, laws: { type: 'string' } } });
const root = join(import.meta.dirname, '../..');
const folders = [values.seeds ?? join(root, '../shared/seeds'), values.laws ?? join(root, '../shared/laws')];
const missing = folders.filter((folder) => !existsSync(folder));

if (missing.length > 0) {
  console.log(`skipped: the source texts are not at ${missing.join(', ')}`);
  process.exitCode = process.env.CI === undefined ? 0 : 1;
} else {
  const { catalogue, register } = buildCatalogue(root);
  const rules = catalogue.documents.flatMap(({ document, rules }) =>
    rules.map((rule) => ({ document: document.id, rule })),
  );
  const problems = provenanceProblems(rules, register, readSeeds(folders, register), vocabularies);
  for (const { rule, provision, reason } of problems) console.log(`${rule} [${provision}]: ${reason}`);
  console.log(`${rules.length} rules checked against the source texts, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
