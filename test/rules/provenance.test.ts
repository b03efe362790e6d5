import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../rules/build/build-catalogue.ts';
import { provenanceProblems, readSeeds } from '../../rules/build/provenance.ts';
import type { Rule } from '../../rules/engine/rule.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';

const root = join(import.meta.dirname, '../..');
const folders = [join(root, '../shared/seeds'), join(root, '../shared/laws')];
const there = folders.every((folder) => existsSync(folder));

describe.skipIf(!there)('provenance, against the source texts in ../shared/seeds and ../shared/laws', () => {
  const { catalogue, register } = buildCatalogue(root);
  const seeds = there ? readSeeds(folders, register) : new Map();
  const rules = catalogue.documents.flatMap(({ document, rules }) =>
    rules.map((rule) => ({ document: document.id, rule })),
  );
  const problemsOf = (list: typeof rules) => provenanceProblems(list, register, seeds, vocabularies);
  const altered = (id: string, change: (rule: Rule) => Rule) =>
    problemsOf(
      rules.filter(({ rule }) => rule.id === id).map(({ document, rule }) => ({ document, rule: change(rule) })),
    );

  it('every operative word and every figure of every rule stands where the rule says', () => {
    expect(problemsOf(rules)).toEqual([]);
  });

  it('a corrupted percentage fails', () => {
    const problems = altered('hk-procurement-2023/bid-security-cap', (rule) => ({
      ...rule,
      limit: { fact: 'terms.bidSecurity.amount', atMost: { percent: 0.6, of: 'project.budget' } },
    }));
    expect(problems.map(({ reason }) => reason)).toEqual(['the figure 0.6% does not stand in the lines cited']);
  });

  it('a corrupted number of working days in one version fails, naming the provision', () => {
    const problems = altered('hk-procurement-2023/payment', (rule) => ({
      ...rule,
      versions: [
        { since: '2023-02-10', workingDays: 6, provision: 'hk-procurement-2023:60' },
        { since: '2025-01-01', workingDays: 3, provision: 'hk-procurement-2023:61' },
      ],
    }));
    expect(problems.map(({ provision }) => provision)).toEqual(['hk-procurement-2023:60']);
  });

  it('days written for working days fail', () => {
    const problems = altered('hk-procurement-2023/payment', (rule) => ({
      ...rule,
      versions: [{ since: '2025-01-01', days: 3, provision: 'hk-procurement-2023:61' }],
    }));
    expect(problems.map(({ reason }) => reason)).toEqual(['the figure 3 days does not stand in the lines cited']);
  });

  it('every figure of every period fails when it is raised by one hundred', () => {
    const spans = rules.filter(({ rule }) => rule.within?.workingDays !== undefined);
    expect(spans.length).toBeGreaterThan(10);
    for (const { document, rule } of spans) {
      if (rule.within === undefined) continue;
      const wrong = { ...rule, within: { ...rule.within, workingDays: (rule.within.workingDays ?? 0) + 100 } };
      expect(problemsOf([{ document, rule: wrong }]).length, rule.id).toBeGreaterThan(0);
    }
  });
});

it('in CI the source texts are there', () => {
  if (process.env.CI === 'true' && process.env.GUIJU_WITHOUT_SHARED === undefined) expect(there).toBe(true);
  else expect(existsSync(root)).toBe(true);
});
