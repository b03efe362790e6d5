/**
 * The second step of a batch: judges a group of lines and stores a report for each case. The id of a report follows from
 * batch and row alone, and a stored report is never replaced: delivered twice, or again after a crash, a row has one report.
 */
import pMap from 'p-map';
import * as z from 'zod';
import { lineJudge, type Outcome } from '../../../intake/judge-line.ts';
import { isRefused, keyOf, type Line, originOf, parseLine, type RefusedLine, refusal } from '../../../intake/lines.ts';
import { writeLineOf } from '../../../output/results/write-results.ts';
import type { Report } from '../../../rules/engine/report.ts';
import type { RuleSet } from '../../../rules/engine/rule-set.ts';
import type { BatchStore, Group } from '../../batches/batch-store.ts';
import { findingsKey } from '../../batches/object-keys.ts';
import {
  isReported,
  type NumberedOutcome,
  PACKED_TYPE,
  putOutcomes,
  type ReportedLine,
  tabled,
  writeOutcomes,
} from '../../batches/outcomes.ts';
import { reportIdOf } from '../../check/report-id.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { packed } from '../../store/packed-text.ts';
import type { JudgedRow, RowReports } from '../../store/row-reports.ts';
import { type MapItem, mapItem } from '../map-item.ts';
import { type Step, step, stepInput } from '../step.ts';

export interface EvaluateServices {
  readonly batches: BatchStore;
  readonly reports: Pick<RowReports, 'put'>;
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

/** Long lines fetched at a time. */
const AT_A_TIME = 8;

/** The codes of rows whose judging failed, so that it may be tried again. */
export const FAILED = 'not-judged';

export function evaluateStep(services: EvaluateServices): Step {
  const { batches, objects, resultsBucket } = services;
  const judgeOf = lastJudge(services.ruleSet);
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

    const lines = await linesOf(items, services);
    const judge = judgeOf(input);
    const judged = lines.map(([n, line]) => ({ n, ...outcomeOf(line, judge, input, begun) }));
    const rows = judged.flatMap(({ n, row }) => (row === undefined ? [] : [{ n, ...row }]));
    const group = { tenant, batch: id, ...range, begunAt: begun.begunAt };
    // Looked for only where an attempt before may have stored some.
    const stored = await services.reports.put({ ...group, begunBefore: begun.begunBefore || input.attempt > 1 }, rows);
    const outcomes = judged.map(({ n, outcome }) => ({
      n,
      outcome: isReported(outcome) ? asStored(outcome, stored.get(n)) : outcome,
    }));
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
            packed(writeOutcomes(shown)),
            PACKED_TYPE,
          ),
    ]);
    const ending: Group = { ...range, ...countsOf(outcomes) };
    await batches.endGroup(tenant, id, ending);
    return ending;
  });
}

/** Groups of one batch come one after the other: what is the same for many of their rows is found once for all. */
function lastJudge(ruleSet: RuleSet): (of: Pick<BatchInput, 'asOf' | 'preview'>) => (line: Line) => Outcome {
  let last: { readonly asOf: string; readonly preview: boolean; readonly judge: (line: Line) => Outcome } | undefined;
  return ({ asOf, preview }) => {
    if (last?.asOf !== asOf || last.preview !== preview)
      last = { asOf, preview, judge: lineJudge(ruleSet, { asOf, preview }) };
    return last.judge;
  };
}

interface Judged {
  readonly outcome: ReportedLine | RefusedLine;
  readonly row?: Omit<JudgedRow, 'n'>;
}

function outcomeOf(
  line: Line,
  judge: (line: Line) => Outcome,
  { tenant, batch }: BatchInput,
  { begunAt }: { readonly begunAt: string },
): Judged {
  if (isRefused(line)) return { outcome: line };
  const judged = judge(line);
  if ('refused' in judged) return { outcome: judged };
  const { judgment, ...rest } = judged;
  if (judgment === undefined) throw new Error('a case without a judgment');
  const report = { id: reportIdOf(tenant, `row ${keyOf(line)} of batch ${batch}`), evaluatedAt: begunAt, ...judgment };
  return {
    outcome: { ...rest, judgment: report },
    row: { report, case: line.case, write: (to, stored) => writeLineOf(to, { ...rest, judgment: stored }) },
  };
}

/** With the report that is stored, which an attempt before may have made; none is, where no item holds it. */
function asStored(outcome: ReportedLine, report: Report | undefined): ReportedLine | RefusedLine {
  if (report !== undefined) return { ...outcome, judgment: report };
  const message = { zh: '案件过大，报告无法存储', en: 'The case is too large for its report to be stored' };
  return refusal(originOf(outcome), 'too-large', message);
}

/** All lines of a group; those too long for a payload are fetched, some at a time. */
async function linesOf(
  items: readonly MapItem[],
  services: EvaluateServices,
): Promise<readonly (readonly [n: number, line: Line])[]> {
  return pMap(items, async (item) => [item.n, await lineOf(item, services)] as const, { concurrency: AT_A_TIME });
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
