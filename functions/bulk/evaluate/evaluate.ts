/**
 * The second step of a batch: judges a group of lines and stores a report for each case. The id of a report follows from
 * batch and row alone, and a stored report is never replaced: delivered twice, or again after a crash, a row has one report.
 */
import * as z from 'zod';
import { lineJudge, type Outcome } from '../../../intake/judge-line.ts';
import { isRefused, keyOf, type Line, originOf, parseLine, type RefusedLine, refusal } from '../../../intake/lines.ts';
import type { Report } from '../../../rules/engine/report.ts';
import type { RuleSet } from '../../../rules/engine/rule-set.ts';
import type { BatchStore, Group } from '../../batches/batch-store.ts';
import { findingsKey } from '../../batches/object-keys.ts';
import {
  isReported,
  type NumberedOutcome,
  putOutcomes,
  type ReportedLine,
  tabled,
  writeOutcomes,
} from '../../batches/outcomes.ts';
import { reportIdOf } from '../../check/report-id.ts';
import { Problem } from '../../http/problem.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { type MapItem, mapItem } from '../map-item.ts';
import { type Step, step, stepInput } from '../step.ts';

export interface EvaluateServices {
  readonly batches: BatchStore;
  readonly reports: ReportStore;
  readonly objects: ObjectStore;
  readonly resultsBucket: string;
  readonly ruleSet: RuleSet;
  readonly now: () => number;
}

const batchInput = stepInput.extend({ asOf: z.string(), preview: z.boolean(), findings: z.enum(['breached', 'all']) });
type BatchInput = z.infer<typeof batchInput>;

/** What an item batcher passes: what all share, and the items. */
export const evaluateInput = z
  .object({ BatchInput: batchInput, Items: z.array(mapItem).min(1) })
  .transform(({ BatchInput, Items }) => ({ ...BatchInput, items: Items }));

/** Rows stored at a time: each is two or three requests to the table. */
const AT_A_TIME = 8;

/** The codes of rows whose judging failed, so that it may be tried again. */
export const FAILED = 'not-judged';

export function evaluateStep(services: EvaluateServices): Step {
  const { batches, objects, resultsBucket } = services;
  return step('evaluate', evaluateInput, async ({ items, ...input }) => {
    const { tenant, batch: id, findings } = input;
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) throw new Error('there are no lines');
    const range = { from: first.n, to: last.n };
    const batch = await batches.get(tenant, id);
    // Nobody waits for the rows of a batch that was cancelled meanwhile.
    if (batch === undefined || batch.state === 'cancelled') return { ...range, judged: 0, refused: 0 };
    // Reports carry the instant their group was begun first: judged again, a case gives the very same report, and what a
    // crash left half-stored is written over and not beside.
    const begun = await batches.beginGroup(batch, range, new Date(services.now()).toISOString());
    const { ended } = begun;
    if (ended !== undefined && ended.failed === 0) return ended;

    const judge = lineJudge(services.ruleSet, { asOf: input.asOf, preview: input.preview });
    const outcomes: NumberedOutcome[] = [];
    for (let start = 0; start < items.length; start += AT_A_TIME) {
      const some = items.slice(start, start + AT_A_TIME);
      outcomes.push(
        ...(await Promise.all(
          some.map(async (item) => ({ n: item.n, outcome: await outcomeOf(item, judge, input, begun, services) })),
        )),
      );
    }
    const shown = outcomes.flatMap(({ n, outcome }) => {
      if (!isReported(outcome)) return [];
      const table = tabled(outcome, findings);
      return table.judgment.findings.length === 0 ? [] : [{ n, outcome: table }];
    });
    await Promise.all([
      putOutcomes(objects, resultsBucket, { tenant, batch: id, from: range.from }, outcomes, findings),
      shown.length === 0
        ? undefined
        : objects.put(
            { bucket: resultsBucket, key: findingsKey(tenant, id, range.from) },
            writeOutcomes(shown),
            'application/x-ndjson',
          ),
    ]);
    const group: Group = { ...range, ...countsOf(outcomes) };
    await batches.endGroup(tenant, id, group);
    return group;
  });
}

interface Begun {
  readonly begunAt: string;
  readonly begunBefore: boolean;
}

async function outcomeOf(
  item: MapItem,
  judge: (line: Line) => Outcome,
  input: BatchInput,
  { begunAt, begunBefore }: Begun,
  services: EvaluateServices,
): Promise<ReportedLine | RefusedLine> {
  const { reports } = services;
  const { tenant, batch } = input;
  const line = await lineOf(item, services);
  if (isRefused(line)) return line;
  const judged = judge(line);
  if ('refused' in judged) return judged;
  const { judgment, ...rest } = judged;
  if (judgment === undefined) throw new Error('a case without a judgment');
  const id = reportIdOf(tenant, `row ${keyOf(line)} of batch ${batch}`);
  try {
    // Looked up only where a delivery before may have stored it: storing writes its findings first.
    const known = begunBefore ? await reports.get(tenant, id) : undefined;
    const made: Report = { id, evaluatedAt: begunAt, ...judgment };
    const { report } = known ?? (await reports.put(tenant, { report: made, case: line.case }));
    return { ...rest, judgment: report };
  } catch (error) {
    if (!(error instanceof Problem) || error.type !== 'too-large') throw error;
    return refusal(originOf(line), 'too-large', error.detail);
  }
}

async function lineOf(item: MapItem, { objects, resultsBucket }: EvaluateServices): Promise<Line> {
  if ('line' in item) return item.line;
  const text = await objects.text({ bucket: resultsBucket, key: item.at });
  if (text === undefined) throw new Error('a line is missing');
  return parseLine(text);
}

function countsOf(outcomes: readonly NumberedOutcome[]) {
  const counts = { judged: 0, refused: 0, breached: 0, failed: 0 };
  for (const { outcome } of outcomes) {
    if (isReported(outcome)) {
      counts.judged++;
      if (outcome.judgment.findings.some((finding) => finding.outcome === 'breached')) counts.breached++;
    } else {
      counts.refused++;
      if (outcome.refused.some(({ code }) => code === FAILED)) counts.failed++;
    }
  }
  return counts;
}
