/** `npm run examples [-- DOCUMENT …]`: writes derived examples into rules that have none. What is written is data from then on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { compileRule } from '../engine/compile.ts';
import { compileRuleSet } from '../engine/rule-set.ts';
import { vocabularies } from '../facts/kinds.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { deriveExamples } from './derive-examples.ts';

const root = join(import.meta.dirname, '../..');
const only = process.argv.slice(2);
const { catalogue } = buildCatalogue(root);
const ruleSet = compileRuleSet(catalogue, vocabularies);

for (const document of catalogue.documents) {
  const { id } = document.document;
  if (document.rules.length === 0 || (only.length > 0 && !only.includes(id))) continue;
  const path = join(root, 'rules/documents', `${id}.yaml`);
  let source = readFileSync(path, 'utf8');
  const list = parseDocument(source).get('rules');
  if (!isSeq(list)) continue;
  let written = 0;
  const lacking: string[] = [];
  // From the last to the first, so that what is inserted does not move what is still to be done.
  document.rules.toReversed().forEach((rule, fromEnd) => {
    const node = list.items[list.items.length - 1 - fromEnd];
    const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
    if (rule.examples !== undefined || !isMap(node) || !node.range || vocabulary === undefined) return;
    const examples = deriveExamples(compileRule(rule, document, vocabulary), vocabulary, ruleSet);
    if (!['satisfied', 'breached'].every((outcome) => examples.some((example) => example.outcome === outcome)))
      lacking.push(rule.id);
    if (examples.length === 0) return;
    const end = node.range[1];
    const trimmed = source.slice(0, end).trimEnd();
    const lines = examples.map(
      (example) => `      - ${stringify(example, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
    );
    source = `${trimmed}\n    examples:\n${lines.join('\n')}${source.slice(trimmed.length)}`;
    written++;
  });
  writeFileSync(path, source);
  console.log(
    `${id}: ${written} rules given examples${lacking.length === 0 ? '' : `; to be written by hand: ${lacking.reverse().join(', ')}`}`,
  );
}
