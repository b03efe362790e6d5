/**
 * The 100 rules that every engine is measured on: taken from the catalogue by the hash of their ids, so many of each
 * judgement that every one of them matters (half the catalogue is `require`; periods and limits cost more than code lists).
 * All are moved to one city and one day of commencement, so that they meet in one case; otherwise they stay as they are.
 */
import { createHash } from 'node:crypto';
import { reference } from '../../rules/catalogue/reference.ts';
import type { Catalogue, CatalogueDocument, CatalogueRule } from '../../rules/engine/catalogue.ts';
import { isStep } from '../../rules/engine/judgements/require.ts';
import { type JudgementName, judgementOf } from '../../rules/engine/rule-judgement.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';

export const SAMPLE_REGION = '440300';
export const IN_FORCE_FROM = '2014-01-01';

/** How many of each judgement; where the catalogue has fewer, the rest are more of `require`. */
const wanted: Readonly<Record<JudgementName, number>> = {
  limit: 20,
  within: 20,
  apart: 4,
  before: 10,
  forbid: 20,
  require: 26,
};
const WANTED_IN_ALL = 100;

const placeInHash = (id: string): string => createHash('sha256').update(`bench ${id}`).digest('hex');

/**
 * Rules whose figures change by date are left out: which version governs is not what the peers are asked. So are rules on
 * facts that others are evidence of, on odd numbers, on steps without a time, and on the earliest of
 * several dates, of which one alone is evidence, on the day itself as a limit, and what only few rules say (office hours,
 * time left out that is stated, exceptions of a requirement, what there is only if it was agreed, a share instead of a sum): none of that
 * is written out for any engine but ours.
 */
function eligible(rule: CatalogueRule): boolean {
  if (rule.versions !== undefined || rule.at !== undefined || rule.limit?.odd === true) return false;
  const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
  const shown = new Set(Object.keys(vocabulary?.evidence ?? {}).map((target) => target.split(':')[0]));
  const agreed = new Set((vocabulary?.facts ?? []).flatMap(({ path, ifAny }) => (ifAny === true ? [path] : [])));
  const required = vocabulary?.byPath.get(rule.require?.fact ?? '');
  if (required !== undefined && isStep(required) && rule.require?.by === undefined) return false;
  const { when, unless, limit, within, apart, before, forbid, require } = rule;
  if (vocabulary?.byPath.get(limit?.fact ?? '')?.type === 'date') return false;
  const forbidden = vocabulary?.byPath.get(forbid?.fact ?? '');
  if (forbidden?.type === 'code' || forbidden?.path.endsWith('.refusals') === true) return false;
  if (within?.days === 0 || apart?.days === 0) return false;
  if (within?.officeHours !== undefined || within?.suspensions !== undefined || require?.except !== undefined)
    return false;
  if (limit?.or !== undefined) return false;
  const words = JSON.stringify([when, unless, limit, within, apart, before, forbid, require]).matchAll(/"([\w.-]+)"/g);
  return ![...words].some(([, word = '']) => word === 'earliest' || shown.has(word) || agreed.has(word));
}

/** The catalogue of the sampled rules, in the order of the register and the text. */
export function sampleCatalogue(): Catalogue {
  const { catalogue } = reference();
  const rules = catalogue.documents.flatMap((document) => document.rules).filter(eligible);
  const byHash = rules.toSorted((a, b) => (placeInHash(a.id) < placeInHash(b.id) ? -1 : 1));
  const chosen = new Set(
    Object.entries(wanted).flatMap(([name, count]) =>
      byHash.filter((rule) => judgementOf(rule) === name).slice(0, count),
    ),
  );
  for (const rule of byHash) if (chosen.size < WANTED_IN_ALL && judgementOf(rule) === 'require') chosen.add(rule);
  const documents = catalogue.documents
    .map((document) =>
      retargeted(
        document,
        document.rules.filter((rule) => chosen.has(rule)),
      ),
    )
    .filter((document) => document.rules.length > 0);
  return { version: 'bench', digest: `sha256:${placeInHash('sample')}`, calendar: catalogue.calendar, documents };
}

function retargeted({ document, citations }: CatalogueDocument, rules: readonly CatalogueRule[]): CatalogueDocument {
  return {
    document: {
      ...document,
      region: SAMPLE_REGION,
      except: [],
      nature: 'normative',
      issued: IN_FORCE_FROM,
      inForce: { from: IN_FORCE_FROM, to: null },
    },
    citations,
    rules: rules.map(({ since, until, supersedes, supersededFrom, examples, note, ...rule }) => rule),
  };
}
