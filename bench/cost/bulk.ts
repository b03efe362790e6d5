/**
 * A batch from the uploaded file to the result files: the declared state machine, walked with the very steps that are
 * deployed, one group of lines after another, so that what each step takes is known. Table and object store are those of one
 * machine, in another process; CPU time is that of the steps alone.
 */
import './lambda-environment.ts';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Batch } from '../../functions/batches/batch.ts';
import { executionInput } from '../../functions/batches/execution-input.ts';
import { findingsPrefix, type resultFiles, resultKey, uploadKey } from '../../functions/batches/object-keys.ts';
import { evaluateStep } from '../../functions/bulk/evaluate/evaluate.ts';
import { normaliseStep } from '../../functions/bulk/normalise/normalise.ts';
import { stepServices } from '../../functions/bulk/services.ts';
import { summariseStep } from '../../functions/bulk/summarise/summarise.ts';
import { reportIdOf } from '../../functions/check/report-id.ts';
import { BATCH_SORT, batchPartition, GROUP_SORT, packsPartition } from '../../functions/store/keys.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { runDistributedMap } from '../../infra/local/state-machine/distributed-map.ts';
import { type Resource, walk } from '../../infra/local/state-machine/interpreter.ts';
import { type Item, itemBytes } from './item-bytes.ts';
import { AS_OF, type MixedCase } from './mix.ts';
import { credentials, machine, type Places, TABLE_NAME, TENANT } from './places.ts';
import { itemsIn } from './sizes.ts';
import { keepLog, type Watched, watched } from './watched.ts';
import { putOf, type Written } from './write-units.ts';

export const stepNames = ['normalise', 'evaluate', 'summarise'] as const;
export type StepName = (typeof stepNames)[number];

export interface StepFigures {
  /** How often it is called in the batch. */
  readonly calls: number;
  readonly cpuMs: number;
  /** Requests to table and objects, by what they ask for. */
  readonly requests: Readonly<Record<string, number>>;
  readonly logBytes: number;
}

/** Totals of one batch. */
export interface BulkFigures {
  readonly rows: number;
  readonly fileBytes: number;
  readonly steps: Readonly<Record<StepName, StepFigures>>;
  /** Requests of Step Functions itself: it reads the lines and writes what became of the children. */
  readonly map: Readonly<Record<string, number>>;
  /** States the parent enters, and child workflows it starts. */
  readonly states: number;
  readonly children: number;
  /** What the reports of all rows write and occupy: their packs, the items that list them, and those of their breaches. */
  readonly stored: {
    /** Write request units, and those of them that the table itself takes. */
    readonly units: number;
    readonly tableUnits: number;
    readonly tableBytes: number;
    readonly indexBytes: number;
  };
  readonly bytes: {
    /** Working files: kept thirty days. */
    readonly work: number;
    /** The findings of each group, an object each. */
    readonly findings: number;
    readonly findingsObjects: number;
    readonly results: Readonly<Record<keyof typeof resultFiles, number>>;
    /** Items of the table that are not reports, and the largest of them. */
    readonly batchItem: number;
    readonly groupItem: number;
  };
}

const PARTITION = 'local';
const INVOKE = `arn:${PARTITION}:states:::lambda:invoke`;
const ANNOUNCE = `arn:${PARTITION}:states:::events:putEvents`;

/** @throws Error where the batch does not end as it should. */
export async function measureBulk({ settings }: Places, mix: readonly MixedCase[]): Promise<BulkFigures> {
  const services = stepServices(settings);
  const { batches, objects, uploadsBucket, resultsBucket } = services;
  const steps: Readonly<Record<string, (input: unknown) => Promise<unknown>>> = {
    normalise: normaliseStep(services),
    evaluate: evaluateStep(services),
    summarise: summariseStep(services),
  };
  const took = new Map<string, Watched[]>(stepNames.map((name) => [name, []]));
  const resources = new Map<string, Resource>([
    [
      INVOKE,
      async (parameters) => {
        const { name, payload } = invocationOf(parameters);
        const step = steps[name];
        if (step === undefined) throw new Error(`no step ${name}`);
        const measured = await watched(() => step(payload));
        took.get(name)?.push(measured.took);
        return { StatusCode: 200, Payload: measured.result };
      },
    ],
    [ANNOUNCE, async () => ({ FailedEntryCount: 0 })],
  ]);

  const id = reportIdOf(TENANT, 'the batch that is measured');
  const file = `${mix.map(({ case: each }) => JSON.stringify(each)).join('\n')}\n`;
  const upload = { bucket: uploadsBucket, key: uploadKey(TENANT, id) };
  await objects.put(upload, file, 'application/x-ndjson');
  const uploaded = await objects.head(upload);
  if (uploaded === undefined) throw new Error('the file was not uploaded');
  const batch: Batch = {
    tenant: TENANT,
    id,
    state: 'reading',
    attempt: 1,
    createdAt: '2026-03-02T01:02:03.456Z',
    startedAt: '2026-03-02T01:02:04.456Z',
    request: {
      file: { name: '2025年付款.jsonl', contentType: 'application/x-ndjson' },
      asOf: AS_OF,
      preview: false,
      findings: 'breached',
    },
    fingerprint: `sha256:${'0'.repeat(64)}`,
    asOf: AS_OF,
    upload: uploaded,
  };
  await batches.create(batch);

  let states = 0;
  let children = 0;
  let map: Readonly<Record<string, number>> = {};
  const input = executionInput(batch);
  const setting = {
    resources,
    context: { Execution: { Name: `${id}-1`, Input: input }, StateMachine: { Name: 'guiju' } },
    signal: new AbortController().signal,
    wait: async () => {},
  };
  const endLog = keepLog();
  try {
    await walk(machine, machine.StartAt, input, {
      ...setting,
      onEntered: () => {
        states++;
      },
      runMap: async (state, given) => {
        const { result, took: whole } = await watched(() =>
          runDistributedMap(state, given, {
            objects,
            setting,
            concurrency: 1,
            ended: new Map(),
            onEnded: () => {
              children++;
            },
            name: 'measured',
          }),
        );
        map = without(whole.requests, sumOf(took.get('evaluate') ?? []).requests);
        return result;
      },
    });
  } finally {
    endLog();
  }

  const ended = await batches.get(TENANT, id);
  if (ended?.state !== 'finished' || ended.rows?.judged !== mix.length) {
    throw new Error(`the batch ended as ${ended?.state} with ${ended?.rows?.judged} cases judged`);
  }
  const step = (name: StepName): StepFigures => {
    const calls = took.get(name) ?? [];
    const { cpuMs, requests, log } = sumOf(calls);
    return { calls: calls.length, cpuMs: Math.round(cpuMs), requests, logBytes: log.bytes };
  };
  const findings = await objects.keys(resultsBucket, findingsPrefix(TENANT, id));
  return {
    rows: mix.length,
    fileBytes: uploaded.size,
    steps: { normalise: step('normalise'), evaluate: step('evaluate'), summarise: step('summarise') },
    map,
    states,
    children,
    stored: await storedOf(settings.endpoint ?? '', id),
    bytes: {
      work: await sizeOf(objects, resultsBucket, await objects.keys(resultsBucket, `work/${TENANT}/${id}/`)),
      findings: await sizeOf(objects, resultsBucket, findings),
      findingsObjects: findings.length,
      results: await resultsOf(objects, resultsBucket, id),
      ...(await itemsOf(settings.endpoint ?? '', id)),
    },
  };
}

function invocationOf(parameters: unknown): { readonly name: string; readonly payload: unknown } {
  if (typeof parameters !== 'object' || parameters === null) throw new Error('an invocation has parameters');
  const name = 'FunctionName' in parameters ? parameters.FunctionName : undefined;
  return { name: String(name), payload: 'Payload' in parameters ? parameters.Payload : undefined };
}

function sumOf(all: readonly Watched[]): Watched {
  const requests = new Map<string, number>();
  let [cpuMs, lines, bytes] = [0, 0, 0];
  for (const each of all) {
    cpuMs += each.cpuMs;
    lines += each.log.lines;
    bytes += each.log.bytes;
    for (const [name, count] of Object.entries(each.requests)) requests.set(name, (requests.get(name) ?? 0) + count);
  }
  return { cpuMs, requests: Object.fromEntries(requests), log: { lines, bytes } };
}

function without(
  all: Readonly<Record<string, number>>,
  some: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(all)
      .map(([name, count]) => [name, count - (some[name] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

async function sizeOf(objects: ObjectStore, bucket: string, keys: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const key of keys) bytes += (await objects.head({ bucket, key }))?.size ?? 0;
  return bytes;
}

async function resultsOf(
  objects: ObjectStore,
  bucket: string,
  id: string,
): Promise<Readonly<Record<keyof typeof resultFiles, number>>> {
  const size = async (file: keyof typeof resultFiles): Promise<number> =>
    sizeOf(objects, bucket, [resultKey(TENANT, id, file)]);
  return {
    reports: await size('reports'),
    findingsCsv: await size('findingsCsv'),
    findingsXlsx: await size('findingsXlsx'),
    refused: await size('refused'),
    refusedCsv: await size('refusedCsv'),
    summary: await size('summary'),
  };
}

/** Weighs the items of the reports of a batch; the table holds those of other batches and of single checks too. */
async function storedOf(endpoint: string, batch: string): Promise<BulkFigures['stored']> {
  const client = new DynamoDBClient({ region: 'local', endpoint, credentials });
  const partitions = new Set<string | undefined>([packsPartition(TENANT, batch)]);
  const all: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: TABLE_NAME })) all.push(...Items);
  client.destroy();
  for (const { pk, pack } of all) if (pack?.S?.startsWith(`${batch}#`) === true) partitions.add(pk?.S);
  const written = all.filter(({ pk }) => partitions.has(pk?.S)).flatMap(putOf);
  const inTable = written.filter(({ place }) => place === 'table');
  const unitsOf = (some: readonly Written[]): number => some.reduce((sum, { units }) => sum + units, 0);
  const bytesOf = (some: readonly Written[]): number => some.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
  return {
    units: unitsOf(written),
    tableUnits: unitsOf(inTable),
    tableBytes: bytesOf(inTable),
    indexBytes: bytesOf(written) - bytesOf(inTable),
  };
}

async function itemsOf(endpoint: string, id: string) {
  const client = new DynamoDBClient({ region: 'local', endpoint, credentials });
  const items = await itemsIn(client, batchPartition(TENANT, id));
  client.destroy();
  const largest = (prefix: string): number =>
    Math.max(0, ...items.filter(({ sk }) => sk?.S?.startsWith(prefix)).map((item) => itemBytes(item)));
  return { batchItem: largest(BATCH_SORT), groupItem: largest(GROUP_SORT) };
}
