import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { report } from '../../../rules/engine/report.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

const root = join(import.meta.dirname, '../../..');
const tender: object = JSON.parse(readFileSync(join(root, 'seeds/submissions/haikou-tender.json'), 'utf8'));

function findingsOf(submission: unknown) {
  const read = readSubmission(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { findings } = report(read.case, ruleSet, { asOf: '2025-03-03' });
  return new Map(findings.map((finding) => [finding.provision, finding]));
}

test('where the nation and a city limit the same amount, the finding of the wider limit names the stricter rule', () => {
  const findings = findingsOf(tender);
  const [national, local] = ['cn-procurement-regulations-2015:33.1', 'hk-procurement-2023:53'].map((id) =>
    findings.get(id),
  );
  expect(national).toMatchObject({ limit: { atMost: '40000.00' }, stricter: { provision: 'hk-procurement-2023:53' } });
  expect(local).toMatchObject({ limit: { atMost: '10000.00' } });
  expect(local).not.toHaveProperty('stricter');
});

test('where one document alone limits an amount, nothing is said of others', () => {
  const findings = findingsOf({ ...tender, region: '330100' });
  expect(findings.get('cn-procurement-regulations-2015:33.1')).not.toHaveProperty('stricter');
});
