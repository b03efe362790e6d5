/**
 * What one check uses of every service that is paid, from what was measured, what is declared and what is assumed. A row of a
 * file is a check too; what a batch takes once is spread over its rows.
 */
import { functions } from '../../infra/declared/functions.ts';
import { listeners } from '../../infra/declared/listeners.ts';
import { LINES_A_CALL } from '../../infra/declared/state-machine.ts';
import { steps } from '../../infra/declared/steps.ts';
import { workers } from '../../infra/declared/workers.ts';
import type { StepFigures } from './bulk.ts';
import type { Measured } from './measured.ts';
import { profileNames, shares } from './mix.ts';
import type { Way as SingleWay } from './single.ts';
import { type Assumptions, type PriceId, priceIds } from './stated.ts';
import { type Place, places } from './write-units.ts';

export const wayNames = ['notStored', 'stored', 'storedOnce', 'bulk'] as const;
export type Way = (typeof wayNames)[number];

export type Usage = Readonly<Partial<Record<PriceId, number>>>;

const GB = 2 ** 30;
const MB_A_GB = 1_024;
/** What S3 puts in one part of an upload (functions/store/object-store.ts). */
const PART_BYTES = 16 * 2 ** 20;
/** The items of a batch's groups are queried in pages of 1 MB, each read strongly consistent in units of 4 KB. */
const READ_UNIT_BYTES = 4_096;

/** The mean over the mix of what a case of each profile has. */
export function mean(measured: Measured, of: (stored: Measured['stored'][keyof Measured['stored']]) => number): number {
  return profileNames.reduce((sum, name) => sum + (shares[name] / 100) * of(measured.stored[name]), 0);
}

/** Write request units of one stored report, in the table or one index. */
export const unitsIn = (measured: Measured, place: Place): number => mean(measured, (each) => each.places[place].units);
export const unitsOf = (measured: Measured): number => places.reduce((sum, place) => sum + unitsIn(measured, place), 0);

/** GB that one stored report occupies in the table, and in its indexes. */
export function storedGb(measured: Measured, way: Way): { readonly table: number; readonly indexes: number } {
  if (way === 'bulk') {
    const { rows, stored } = measured.bulk;
    return { table: stored.tableBytes / rows / GB, indexes: stored.indexBytes / rows / GB };
  }
  const bytes = (place: Place): number => mean(measured, (each) => each.places[place].storedBytes);
  const all = places.reduce((sum, place) => sum + bytes(place), 0);
  return { table: bytes('table') / GB, indexes: (all - bytes('table')) / GB };
}

/** Milliseconds of a function with so much memory for so much CPU time: below one vCPU it has a share of one. */
function computeMs(cpuMs: number, memoryMb: number, { fullVcpuMb, vcpuSlowness }: Assumptions): number {
  return cpuMs * vcpuSlowness.value * Math.max(1, fullVcpuMb.value / memoryMb);
}

const gbSeconds = (ms: number, memoryMb: number): number => (memoryMb / MB_A_GB) * (Math.ceil(ms) / 1_000);

/** Milliseconds that one check takes on Lambda, a start left out, and of a start. */
export function singleMs(measured: Measured, way: SingleWay, assumed: Assumptions) {
  const { memoryMb } = functions.check;
  const compute = computeMs(measured.single.cpuMs[way], memoryMb, assumed);
  const waiting = measured.single.calls[way] * assumed.tableCallMs.value;
  return { compute, waiting, whole: compute + waiting, start: computeMs(measured.startMs, memoryMb, assumed) };
}

function singleUsage(measured: Measured, way: SingleWay, assumed: Assumptions): Usage {
  const { memoryMb } = functions.check;
  const { whole, start } = singleMs(measured, way, assumed);
  const { answer, log, once } = measured.single;
  const logGb =
    (log[way].bytes +
      log[way].lines * assumed.logEventBytes.value +
      assumed.platformLogBytes.value +
      assumed.accessLogBytes.value) /
    GB;
  const writes = way === 'notStored' ? 0 : unitsOf(measured) + (way === 'storedOnce' ? once.units : 0);
  return {
    lambdaRequests: 1,
    lambdaGbSeconds: gbSeconds(whole, memoryMb) + assumed.coldShare.value * gbSeconds(start, memoryMb),
    httpApiRequests: 1,
    dynamoWrites: writes,
    dynamoReads: way === 'storedOnce' ? mean(measured, (each) => each.readUnits) : 0,
    logIngest: logGb,
    // Kept a month, the access log three (infra/stack-functions.ts, infra/stack-api.ts).
    logStorage: logGb + (2 * assumed.accessLogBytes.value) / GB,
    dataOut: (answer.headerBytes + answer.gzipBytes) / GB,
  };
}

/** What a stored check uses to be told of: the stream, a look for webhooks, an event on the bus. The stream itself is free to Lambda. */
function announceUsage({ announceMs }: Assumptions): Usage {
  return {
    lambdaRequests: 1,
    lambdaGbSeconds: gbSeconds(announceMs.value, listeners.announce.memoryMb),
    dynamoReads: 1,
    eventPuts: 1,
  };
}

const together = (one: Usage, other: Usage): Usage =>
  Object.fromEntries(priceIds.map((id) => [id, (one[id] ?? 0) + (other[id] ?? 0)]));

export const otherNames = ['delivery', 'paper', 'view'] as const;
export type Other = (typeof otherNames)[number];

/** What is used beside checks: by one delivery to a webhook, one paper that is read, one first view of the workplace. */
export function otherUsage(other: Other, assumed: Assumptions): Usage {
  const { deliverMs, queueRequests, paperCpuMs, paperBytes, paperWrites, paperCalls } = assumed;
  const { viewBytes, viewCalls, viewMs } = assumed;
  switch (other) {
    case 'delivery':
      return {
        lambdaRequests: 1,
        lambdaGbSeconds: gbSeconds(deliverMs.value, listeners.deliver.memoryMb),
        dynamoReads: 1,
        queueRequests: queueRequests.value,
      };
    case 'paper': {
      const { memoryMb } = workers.reading;
      const reading = computeMs(paperCpuMs.value, memoryMb, assumed) + 4 * assumed.objectCallMs.value;
      return {
        lambdaRequests: 1 + paperCalls.value,
        // Whoever asks for the reading waits for it in a function of its own.
        lambdaGbSeconds: gbSeconds(reading, memoryMb) + gbSeconds(reading, functions.papers.memoryMb),
        httpApiRequests: paperCalls.value,
        dynamoWrites: paperWrites.value,
        s3Puts: 3,
        s3Gets: 3,
        s3Standard: paperBytes.value / GB,
        dataOut: paperBytes.value / GB,
      };
    }
    case 'view':
      return {
        lambdaRequests: viewCalls.value,
        lambdaGbSeconds: viewCalls.value * gbSeconds(viewMs.value, functions.workplace.memoryMb),
        httpApiRequests: viewCalls.value,
        dataOut: viewBytes.value / GB,
      };
  }
}

export interface BulkTimes {
  /** Milliseconds of one call that judges a group of lines. */
  readonly groupMs: number;
  /** Milliseconds a row of the step that reads the file, and of the one that writes the results. */
  readonly normaliseMs: number;
  readonly summariseMs: number;
}

/** How long the steps of a batch take on Lambda, with the latencies of DynamoDB and S3 that are assumed. */
export function bulkMs(measured: Measured, assumed: Assumptions): BulkTimes {
  const { rows, fileBytes, steps: took, bytes, children } = measured.bulk;
  const transfer = (count: number): number => (1_000 * count) / assumed.objectBytesASecond.value;
  const cpu = (name: keyof typeof took): number => computeMs(took[name].cpuMs, steps[name].memoryMb, assumed);
  const waves = Math.ceil(LINES_A_CALL / assumed.rowsAtATime.value);
  // The batch is read, the group begun and ended; of a wave the slowest row counts, which has breaches: two calls.
  const calls = 3 + 2 * waves;
  const { findingsCsv, findingsXlsx, reports } = bytes.results;
  return {
    groupMs: cpu('evaluate') / children + calls * assumed.tableCallMs.value + assumed.objectCallMs.value,
    normaliseMs: (cpu('normalise') + transfer(fileBytes)) / rows,
    summariseMs:
      (cpu('summarise') +
        // The outcomes of each group are fetched, some at a time, once for the lists and once for the workbook.
        (2 * children * assumed.objectCallMs.value) / assumed.groupsAhead.value +
        transfer(2 * reports + reports + findingsCsv + findingsXlsx)) /
      rows,
  };
}

/** Of the files of a batch only the largest go up in parts: so many more requests for so many bytes. */
const parts = (bytes: number): number => (bytes > PART_BYTES ? Math.ceil(bytes / PART_BYTES) + 2 : 1);

function bulkUsage(measured: Measured, assumed: Assumptions): Usage {
  const { rows, steps: took, map, states, children, bytes } = measured.bulk;
  const file = assumed.rowsAFile.value;
  const { groupMs, normaliseMs, summariseMs } = bulkMs(measured, assumed);
  const groups = file / LINES_A_CALL;
  const count = ({ requests }: Pick<StepFigures, 'requests'>, ...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (requests[name] ?? 0), 0);
  const perGroup = (step: StepFigures, ...names: readonly string[]): number => count(step, ...names) / children;
  const files = Object.values(bytes.results).map((size) => (size / rows) * file);
  const puts =
    perGroup(took.evaluate, 'PUT', 'POST') * groups +
    files.reduce((sum, size) => sum + parts(size), 0) +
    parts((bytes.work / rows) * file) +
    count({ requests: map }, 'PUT', 'POST') +
    1;
  const gets =
    count(took.normalise, 'GET', 'HEAD') +
    count({ requests: map }, 'GET', 'HEAD') +
    perGroup(took.summarise, 'GET') * groups;
  const logBytes =
    (took.evaluate.logBytes / children + assumed.logEventBytes.value + assumed.platformLogBytes.value) * groups +
    assumed.childLogBytes.value * groups;
  const groupItems = (bytes.groupItem * groups) / READ_UNIT_BYTES;
  // Rounded up to a tenth of a second.
  const childSeconds = Math.ceil(groupMs / 100) / 10;
  const batch: Usage = {
    lambdaRequests: groups + 2 + assumed.batchCalls.value,
    lambdaGbSeconds:
      gbSeconds(groupMs, steps.evaluate.memoryMb) * groups +
      gbSeconds(normaliseMs * file, steps.normalise.memoryMb) +
      gbSeconds(summariseMs * file, steps.summarise.memoryMb),
    httpApiRequests: assumed.batchCalls.value,
    dynamoWrites: (measured.bulk.stored.units / rows) * file + perGroup(took.evaluate, 'UpdateItem') * groups,
    // The batch is read by every group; the groups are read twice by the last step.
    dynamoReads: perGroup(took.evaluate, 'GetItem') * groups + 2 * groupItems,
    s3Puts: puts,
    s3Gets: gets,
    // Every child that is started is a transition of its parent.
    stepTransitions: states + groups,
    expressRequests: groups,
    expressGbSeconds: groups * childSeconds * (assumed.expressMb.value / MB_A_GB),
    logIngest: logBytes / GB,
    logStorage: logBytes / GB,
    // What is uploaded and what the steps leave for each other is kept thirty days.
    s3Standard: (((measured.bulk.fileBytes + bytes.work) / rows) * file) / GB,
    // The workbook is fetched once.
    dataOut: ((bytes.results.findingsXlsx / rows) * file) / GB,
  };
  return divided(batch, file);
}

function divided(usage: Usage, by: number): Usage {
  return Object.fromEntries(Object.entries(usage).map(([id, used]) => [id, used / by]));
}

/** What one check uses, whatever the volume. */
export function usageOf(measured: Measured, way: Way, assumed: Assumptions): Usage {
  if (way === 'bulk') return bulkUsage(measured, assumed);
  const single = singleUsage(measured, way, assumed);
  return way === 'notStored' ? single : together(single, announceUsage(assumed));
}

/** Traces recorded in a month of so many calls, evenly spread: the first of each second, and a share of the others. */
export function tracesOf(callsAMonth: number, { traceEveryShare, daysAMonth }: Assumptions): number {
  const first = Math.min(callsAMonth, daysAMonth.value * 86_400);
  return first + traceEveryShare.value * (callsAMonth - first);
}

/** Calls that may be traced, a check: the request, or the child workflow of its group. */
export const tracedCalls = (way: Way): number => (way === 'bulk' ? 1 / LINES_A_CALL : 1);
