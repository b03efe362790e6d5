/** What the build packs beside what it is packed from: a function that judges sees only the former. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../rules/build/build-catalogue.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { installedRuleSets } from '../../../rules/catalogue/installed-by-kind.ts';
import { dayOf } from '../../../rules/engine/day.ts';
import { compileRuleSet, type RuleSet } from '../../../rules/engine/rule-set.ts';
import { kindNames, kinds } from '../../../rules/facts/kinds.ts';
import { vocabularyOf } from '../../../rules/facts/vocabulary.ts';

const declared = kindNames.map((kind) => vocabularyOf(kinds[kind]));
const { catalogue } = buildCatalogue(join(import.meta.dirname, '../../..'));
const built = compileRuleSet(catalogue, declared);
const STALE = 'rules/.built is not what the sources say now: npm run build';

describe('the installed vocabularies', () => {
  it('are what the declarations say', () => {
    const installed = [...ruleSet.vocabularies.values()];
    expect(installed.map(({ kind }) => kind)).toEqual(kindNames);
    installed.forEach((vocabulary, index) => {
      const { kind, zh, en, mainDates, facts, byPath, groups, sections, evidence } = vocabulary;
      expect({ kind, zh, en, mainDates, facts, byPath, groups, sections, evidence }, STALE).toEqual(declared[index]);
    });
  });
});

describe('the installed rule set', () => {
  it('has the version, the digest and the calendar of the catalogue', () => {
    expect(ruleSet.version).toBe(built.version);
    expect(ruleSet.digest, STALE).toBe(built.digest);
    for (let day = dayOf('2003-01-01'); day <= dayOf('2028-12-31'); day++) {
      expect(ruleSet.calendar.isWorking(day)).toBe(built.calendar.isWorking(day));
      expect(ruleSet.calendar.whyOff(day)).toEqual(built.calendar.whyOff(day));
    }
  });

  it.each(kindNames)('has the rules of the catalogue for %s, in its order, in every place', (kind) => {
    const alone = installedRuleSets(kind);
    if (alone === undefined) throw new Error('the kind is not known');
    expect([...alone.vocabularies.keys()]).toEqual([kind]);
    expect({ version: alone.version, digest: alone.digest }).toEqual({ version: built.version, digest: built.digest });
    const regions = new Set(catalogue.documents.flatMap(({ document }) => document.region ?? []));
    for (const region of [...regions, '110000', '440305']) {
      for (const preview of [false, true]) {
        const told = (from: RuleSet) =>
          from
            .plan(kind, region, preview)
            ?.all()
            .map(({ rule: { note, examples, supersedes, ...rule }, since, until, versions }) => ({
              rule,
              since,
              until,
              versions: versions.map(({ since, until, severity, cites }) => ({ since, until, severity, cites })),
            }));
        expect(told(ruleSet), STALE).toEqual(told(built));
        expect(told(alone), STALE).toEqual(told(built));
      }
    }
  });

  it('has no plan for an unknown kind', () => {
    expect(installedRuleSets('none')).toBeUndefined();
    expect(ruleSet.plan('none', '440300', false)).toBeUndefined();
  });
});
