/** What the build packs beside what it is packed from: a function that judges sees only the former. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../rules/build/build-catalogue.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { installedRuleSets } from '../../../rules/catalogue/installed-by-kind.ts';
import type { CompiledRule } from '../../../rules/engine/compile.ts';
import { dayOf } from '../../../rules/engine/day.ts';
import { compileRuleSet, type RuleSet } from '../../../rules/engine/rule-set.ts';
import { kindNames, kinds } from '../../../rules/facts/kinds.ts';
import { vocabularyOf } from '../../../rules/facts/vocabulary.ts';

const declared = kindNames.map((kind) => vocabularyOf(kinds[kind]));
const { catalogue } = buildCatalogue(join(import.meta.dirname, '../../..'));
const built = compileRuleSet(catalogue, declared);
const STALE = 'rules/.built is not what the sources say now: npm run build';

const told = ({ rule: { note, examples, supersedes, ...rule }, since, until, versions }: CompiledRule) => ({
  rule,
  since,
  until,
  versions: versions.map(({ since, until, severity, cites }) => ({ since, until, severity, cites })),
});

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
    // The laws of the nation reach every place: each rule is looked into once, and in every place it is that one.
    const lookedInto = new Map<CompiledRule, CompiledRule>();
    for (const region of [...regions, '110000', '440305']) {
      for (const preview of [false, true]) {
        const all = (from: RuleSet): readonly CompiledRule[] => from.plan(kind, region, preview)?.all() ?? [];
        const wanted = all(built);
        for (const installed of [all(ruleSet), all(alone)]) {
          expect(
            installed.map(({ rule }) => rule.id),
            STALE,
          ).toEqual(wanted.map(({ rule }) => rule.id));
          for (const [index, rule] of installed.entries()) {
            const expected = wanted[index];
            if (expected === undefined || lookedInto.get(rule) === expected) continue;
            expect(told(rule), STALE).toEqual(told(expected));
            lookedInto.set(rule, expected);
          }
        }
      }
    }
  });

  it('has no plan for an unknown kind', () => {
    expect(installedRuleSets('none')).toBeUndefined();
    expect(ruleSet.plan('none', '440300', false)).toBeUndefined();
  });
});
