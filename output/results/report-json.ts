/** The JSON of a report. */
import type { Finding, FindingCitation, Judgment, Outcome } from '../../rules/engine/report.ts';
import { SharedJson, sharedJson } from '../../rules/engine/shared.ts';
import { onceEach } from '../../rules/once.ts';
import type { JsonSink } from './json-sink.ts';

/**
 * Writes what `JSON.stringify` would of what stands before, the report, and what stands after, all in one object: but of a report of
 * forty kilobytes nearly all is findings and questions that stand in thousands of others too, whole or in part.
 */
export function writeReport(to: JsonSink, before: object, judgment: Judgment, after: object): void {
  const { findings, questions } = judgment;
  let next = '{';
  for (const [name, value] of Object.entries({ ...before, ...judgment, ...after })) {
    if (value === undefined) continue;
    to.text(`${next}"${name}":`);
    next = ',';
    if (name === 'findings') writeList(to, findings, writeFinding);
    else if (name === 'questions') writeList(to, questions, writeValue);
    else writeValue(to, value);
  }
  to.text('}');
}

function writeList<Item>(to: JsonSink, items: readonly Item[], write: (to: JsonSink, item: Item) => void): void {
  let next = '[';
  for (const item of items) {
    to.text(next);
    next = ',';
    write(to, item);
  }
  to.text(next === '[' ? '[]' : ']');
}

function writeValue(to: JsonSink, value: unknown): void {
  const json = typeof value === 'object' && value !== null ? sharedJson(value) : undefined;
  if (json === undefined) to.text(JSON.stringify(value));
  else to.shared(json);
}

/** A finding of one case has its words and figures between what all findings of its rule begin with and what they cite. */
function writeFinding(to: JsonSink, finding: Finding): void {
  if (sharedJson(finding) !== undefined || sharedJson(finding.citation) === undefined) {
    writeValue(to, finding);
    return;
  }
  to.shared(headOf(finding));
  let isHead = true;
  for (const [name, value] of Object.entries(finding)) {
    isHead &&= name !== FIRST_OF_ITS_OWN;
    if (isHead || value === undefined) continue;
    to.text(`,"${name}":`);
    if (name === 'assumptions') writeList(to, finding.assumptions ?? [], writeValue);
    else writeValue(to, value);
  }
  to.text('}');
}

/** Names before it, in the order in which a finding is made (finding-of.ts), are of the rule. */
const FIRST_OF_ITS_OWN: keyof Finding = 'message';

const heads = onceEach((_: FindingCitation) => new Map<Outcome, SharedJson>());

/** `{"rule":…,"title":…`: of findings with one citation, which is that of one version of one rule, and one outcome it is the same. */
function headOf(finding: Finding): SharedJson {
  const known = heads(finding.citation);
  const before = known.get(finding.outcome);
  if (before !== undefined) return before;
  const members = Object.entries(finding);
  const head = members.slice(
    0,
    members.findIndex(([name]) => name === FIRST_OF_ITS_OWN),
  );
  const json = new SharedJson(() => JSON.stringify(Object.fromEntries(head)).slice(0, -1));
  known.set(finding.outcome, json);
  return json;
}
