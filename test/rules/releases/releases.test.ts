import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtReleases, notesOf, readReleases, rulesAfter } from '../../../rules/build/release-files.ts';
import { reference } from '../../../rules/catalogue/reference.ts';
import { releaseBefore, releaseChanges, releaseNamed, releases } from '../../../rules/catalogue/releases.ts';
import { after, changesBetween, type RuleDigests, ruleDigests, since } from '../../../rules/releases/release.ts';

const root = join(import.meta.dirname, '../../..');
const { catalogue } = reference();

const rule = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z')).map((names) => names.join('/'));
const digest = fc.stringMatching(/^[0-9a-f]{12}$/);
const rules: fc.Arbitrary<RuleDigests> = fc.array(fc.tuple(rule, digest)).map((entries) => new Map(entries));

describe('what a release keeps of its rules', () => {
  test('gives the later rules back from the earlier ones and what changed since', () => {
    fc.assert(
      fc.property(rules, rules, (earlier, later) => {
        expect(new Map([...after(earlier, since(earlier, later))].sort())).toEqual(new Map([...later].sort()));
      }),
    );
  });

  test('names every rule that is new, otherwise or gone, once, and no other', () => {
    fc.assert(
      fc.property(rules, rules, (earlier, later) => {
        const changes = new Map(changesBetween(earlier, later).map(({ rule, change }) => [rule, change]));
        for (const rule of new Set([...earlier.keys(), ...later.keys()])) {
          const [was, is] = [earlier.get(rule), later.get(rule)];
          const expected =
            was === is ? undefined : was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
          expect(changes.get(rule)).toBe(expected);
        }
      }),
    );
  });

  test('a rule is another where its figure, its document’s time or its clause is, and not where its note is', () => {
    const [document] = catalogue.documents.filter((one) => one.rules.length > 0);
    const [first] = document?.rules ?? [];
    if (document === undefined || first === undefined) throw new Error('a catalogue without rules');
    const digestWith = (change: Partial<typeof document>): string | undefined =>
      ruleDigests({ documents: [{ ...document, ...change }] }).get(first.id);
    const own = digestWith({});
    expect(digestWith({ rules: [{ ...first, note: { zh: '别的', en: 'other' } }] })).toBe(own);
    expect(digestWith({ rules: [{ ...first, title: { zh: '别的', en: 'other' } }] })).not.toBe(own);
    const ended = { ...document.document, inForce: { from: null, to: '1999-01-01' } };
    expect(digestWith({ document: ended })).not.toBe(own);
    expect(digestWith({ citations: {} })).not.toBe(own);
  });
});

describe('the releases on file', () => {
  test('begin with 0.1.0, whose rules are those that its reports were made with', () => {
    const [first] = readReleases(root);
    expect(first).toMatchObject({ version: '0.1.0', releasedOn: '2026-11-21' });
    expect(first?.digest).toMatch(/^sha256:0c5ebe52354b/);
    expect(rulesAfter(first === undefined ? [] : [first]).size).toBe(1_402);
  });

  test('a version that was released is built with the rules it was released with, or has become another version', () => {
    const same = readReleases(root).find(({ version }) => version === catalogue.version);
    expect(same?.digest ?? catalogue.digest).toBe(catalogue.digest);
  });

  test('the installed rules stand last, with what the changelog says of them', () => {
    const last = releases().at(-1);
    expect(last?.digest).toBe(catalogue.digest);
    expect([...(last?.rules ?? [])]).toEqual([...ruleDigests(catalogue)]);
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const heading = last?.releasedOn === null ? 'Unreleased' : (last?.version ?? '');
    expect(last?.notes).toBe(notesOf(changelog, heading));
    expect(last?.notes).not.toBe('');
    expect(builtReleases(root, catalogue).map(({ digest }) => digest)).toEqual(releases().map(({ digest }) => digest));
  });

  test('are found by version and by digest, and lead back one by one', () => {
    for (const release of releases()) {
      expect(releaseNamed(release.version)).toBe(release);
      expect(releaseNamed(release.digest)).toBe(release);
    }
    const [first, second] = releases();
    if (first === undefined || second === undefined) throw new Error('fewer than two releases');
    expect(releaseBefore(second)).toBe(first);
    expect(releaseBefore(first)).toBeUndefined();
    expect(releaseChanges(undefined, first).rules.every(({ change }) => change === 'added')).toBe(true);
    expect(releaseNamed('9.9.9')).toBeUndefined();
  });
});

test('the notes of a release are its section of the changelog, and no other', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- new\n\n## 0.1.0\n\nFirst.\n';
  expect(notesOf(changelog, 'Unreleased')).toBe('- new');
  expect(notesOf(changelog, '0.1.0')).toBe('First.');
  expect(notesOf(changelog, '0.1')).toBe('');
});
