/** `GET /v1/batches/{id}/findings`: the breaches of a batch in the order of the file; of one that is running, those so far. */
import * as z from 'zod';
import { json, type Work } from '../http/answer.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import type { ListedFinding } from '../store/report-store.ts';
import type { Batch } from './batch.ts';
import { findingsKey, findingsPrefix, firstLineOf } from './object-keys.ts';
import { isReported, readOutcomes } from './outcomes.ts';
import { ownBatch } from './own-batch.ts';
import type { BatchServices } from './services.ts';

export const batchFindingsQuery = z.strictObject({
  rule: z.string().min(1).max(200).optional(),
  severity: z.enum(['violation', 'warning', 'advice', 'preview']).optional(),
  ...pageParameters,
});
type Filter = Pick<z.infer<typeof batchFindingsQuery>, 'rule' | 'severity'>;

/** A breach with the row it was found in. */
interface BatchFinding extends ListedFinding {
  readonly row: number;
  readonly part?: string;
}

/** Groups of lines one page may read; with a rare filter a page may be short, and says where to go on. */
const GROUP_BUDGET = 20;

export function batchFindings(services: BatchServices): Work {
  return async (event) => {
    const batch = await ownBatch(event, services);
    const query = readQuery(event, batchFindingsQuery);
    const binding = { key: services.cursorKey, tenant: batch.tenant, list: `findings of ${batch.id}` };
    const page = await paged(query, binding, ({ after, limit }) => pageOf(batch, services, query, after, limit));
    return json(200, page, { 'cache-control': 'private, no-cache' });
  };
}

/** Where a page begins: the first line of a group, and how many breaches of the group come before. */
const POSITION = /^(\d{1,9})\.(\d{1,9})$/;

function positionOf(after: string | undefined): { readonly group: number; readonly skipped: number } {
  if (after === undefined) return { group: 1, skipped: 0 };
  const [, group, skipped] = POSITION.exec(after) ?? [];
  if (group === undefined || skipped === undefined) throw new Problem('invalid-cursor');
  return { group: Number(group), skipped: Number(skipped) };
}

async function pageOf(
  { tenant, id }: Batch,
  { objects, resultsBucket }: BatchServices,
  { rule, severity }: Filter,
  after: string | undefined,
  limit: number,
): Promise<{ items: readonly BatchFinding[]; next?: string }> {
  const begin = positionOf(after);
  const keys = await objects.keys(resultsBucket, findingsPrefix(tenant, id), {
    after: findingsKey(tenant, id, begin.group - 1),
    limit: GROUP_BUDGET + 1,
  });
  const items: BatchFinding[] = [];
  for (const key of keys.slice(0, GROUP_BUDGET)) {
    const group = firstLineOf(key);
    let place = 0;
    for await (const breach of breachesOf({ objects, resultsBucket, key })) {
      const isBefore = group === begin.group && place < begin.skipped;
      const { finding } = breach;
      if (!isBefore && (rule ?? finding.rule) === finding.rule && (severity ?? finding.severity) === finding.severity) {
        if (items.length === limit) return { items, next: `${group}.${place}` };
        items.push(breach);
      }
      place++;
    }
  }
  const further = keys[GROUP_BUDGET];
  return { items, ...(further !== undefined && { next: `${firstLineOf(further)}.0` }) };
}

async function* breachesOf({
  objects,
  resultsBucket,
  key,
}: Pick<BatchServices, 'objects' | 'resultsBucket'> & { key: string }): AsyncGenerator<BatchFinding> {
  for (const { outcome } of await readOutcomes(objects, { bucket: resultsBucket, key })) {
    if (!isReported(outcome)) continue;
    const { row, part, judgment } = outcome;
    const { digest: _, ...judged } = judgment.case;
    for (const finding of judgment.findings) {
      if (finding.outcome !== 'breached') continue;
      yield {
        row,
        ...(part !== undefined && { part }),
        report: judgment.id,
        evaluatedAt: judgment.evaluatedAt,
        asOf: judgment.asOf,
        case: judged,
        finding,
      };
    }
  }
}
