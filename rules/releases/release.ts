/**
 * What a release keeps of its rules: a digest of each, so that what changed between any two releases can be said without keeping
 * their texts. A release file holds only what changed since the release before it.
 */
import * as z from 'zod';
import type { Catalogue, CatalogueDocument, CatalogueRule } from '../engine/catalogue.ts';
import { digestOf } from '../engine/digest.ts';
import type { Json } from '../engine/json.ts';

/** The digest of every rule, by document and name: a rule's id is `document/name`. */
const digests = z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/)));
const version = z.string().regex(/^\d+\.\d+\.\d+$/);

/** A file of rules/releases: `VERSION.json`. */
export const releaseFile = z.strictObject({
  version,
  /** The day it was released, in China. */
  releasedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** The commit that was released: `guiju diff` judges with it. */
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** Of the whole rule set, as reports name it. */
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** Of the statutory calendar, by which days are counted. */
  calendar: z.string().regex(/^[0-9a-f]{12}$/),
  /** Rules that are new or otherwise than in the release before, and ids of those that are gone. */
  since: z.strictObject({ kept: digests, removed: z.array(z.string()) }),
});
export type ReleaseFile = z.infer<typeof releaseFile>;

/** Rule by rule. */
export type RuleDigests = ReadonlyMap<string, string>;

const short = (value: unknown): string => {
  const json: Json = JSON.parse(JSON.stringify(value));
  return digestOf(json).slice('sha256:'.length, 'sha256:'.length + 12);
};

/** What a case can be judged otherwise by: not its note and its examples; but what its document is, and what it cites. */
function judgingContent(
  { note, examples, ...rule }: CatalogueRule,
  { document, citations }: CatalogueDocument,
): unknown {
  const { inForce, region, except, nature } = document;
  const cited = [...rule.provisions, ...(rule.versions ?? []).map(({ provision }) => provision)];
  const clauses = cited.map((id) => [id, citations[id]?.clause, citations[id]?.words, citations[id]?.force]);
  return { rule, document: { inForce, region, except, nature }, clauses };
}

export function ruleDigests({ documents }: Pick<Catalogue, 'documents'>): RuleDigests {
  return new Map(
    documents.flatMap((document) =>
      document.rules.map((rule) => [rule.id, short(judgingContent(rule, document))] as const),
    ),
  );
}

export const calendarDigest = ({ calendar }: Pick<Catalogue, 'calendar'>): string => short(calendar);

export const changeNames = ['added', 'changed', 'removed'] as const;
export interface RuleChange {
  readonly rule: string;
  readonly change: (typeof changeNames)[number];
}

/** What is otherwise in `later`, in the order of the ids. */
export function changesBetween(earlier: RuleDigests, later: RuleDigests): readonly RuleChange[] {
  const changes: RuleChange[] = [];
  for (const [rule, digest] of later) {
    const before = earlier.get(rule);
    if (before !== digest) changes.push({ rule, change: before === undefined ? 'added' : 'changed' });
  }
  for (const rule of earlier.keys()) if (!later.has(rule)) changes.push({ rule, change: 'removed' });
  return changes.sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** What a release file keeps of `later`. */
export function since(earlier: RuleDigests, later: RuleDigests): ReleaseFile['since'] {
  const kept: Record<string, Record<string, string>> = {};
  const removed: string[] = [];
  for (const { rule, change } of changesBetween(earlier, later)) {
    if (change === 'removed') removed.push(rule);
    else {
      const [document, name] = namesOf(rule);
      kept[document] = { ...kept[document], [name]: later.get(rule) ?? '' };
    }
  }
  return { kept, removed };
}

/** The rules of the release that follows `earlier`. */
export function after(earlier: RuleDigests, { kept, removed }: ReleaseFile['since']): RuleDigests {
  const rules = new Map(earlier);
  for (const rule of removed) rules.delete(rule);
  for (const [document, names] of Object.entries(kept))
    for (const [name, digest] of Object.entries(names)) rules.set(`${document}/${name}`, digest);
  return rules;
}

function namesOf(rule: string): readonly [string, string] {
  const slash = rule.indexOf('/');
  return [rule.slice(0, slash), rule.slice(slash + 1)];
}
