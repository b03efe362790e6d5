/**
 * The distributed map on one machine: reads JSON lines from S3, groups them as ItemBatcher says, runs the child workflow of
 * each group, some at a time, and writes what they gave to S3 as ResultWriter says.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod';
import type { ObjectStore } from '../../../functions/store/object-store.ts';
import type { MapState } from './definition.ts';
import { type Setting, walk } from './interpreter.ts';
import type { ItemEntry } from './journal.ts';
import { filled } from './paths.ts';
import { StateError, stateErrorOf } from './state-error.ts';

interface MapRun {
  readonly objects: ObjectStore;
  /** What the children run in; they tell no one of their states. */
  readonly setting: Omit<Setting, 'onEntered' | 'runMap'>;
  /** Children at a time, at most. */
  readonly concurrency: number;
  /** Children that ended before the process was killed: they are not run again. */
  readonly ended: ReadonlyMap<number, ItemEntry>;
  readonly onEnded: (entry: ItemEntry) => void;
  /** Where results are written to, below the prefix that is asked for. */
  readonly name: string;
}

const readerParameters = z.object({ Bucket: z.string(), Key: z.string() });
const writerParameters = z.object({ Bucket: z.string(), Prefix: z.string() });

export async function runDistributedMap(
  state: MapState,
  input: unknown,
  { objects, setting, concurrency, ended, onEnded, name }: MapRun,
): Promise<unknown> {
  const { context, signal } = setting;
  const { ItemReader, ItemBatcher, ItemProcessor, ResultWriter, ToleratedFailurePercentage } = state;
  const from = readerParameters.parse(filled(ItemReader.Parameters, input, context));
  const shared = filled(ItemBatcher.BatchInput, input, context);
  const children = new Map<number, ItemEntry>(ended);

  const runChild = async (index: number, group: unknown): Promise<void> => {
    let entry: ItemEntry;
    try {
      entry = { type: 'item', index, output: await walk(ItemProcessor, ItemProcessor.StartAt, group, setting) };
    } catch (thrown) {
      signal.throwIfAborted();
      const { error, message } = stateErrorOf(thrown);
      entry = { type: 'item', index, error, cause: message };
    }
    signal.throwIfAborted();
    onEnded(entry);
    children.set(index, entry);
  };

  const running = new Set<Promise<void>>();
  const limit = state.MaxConcurrency === 0 ? concurrency : Math.min(concurrency, state.MaxConcurrency);
  let index = 0;
  try {
    for await (const group of groups(itemsOf(objects, from), shared, ItemBatcher)) {
      signal.throwIfAborted();
      const at = index++;
      if (ended.has(at)) continue;
      const child = runChild(at, group);
      // Told by the race or by the last wait; until then it shall not end the process.
      child.catch(() => {});
      running.add(child);
      child.finally(() => running.delete(child)).catch(() => {});
      if (running.size >= limit) await Promise.race(running);
    }
  } finally {
    await Promise.allSettled(running);
  }
  signal.throwIfAborted();
  const failed = [...children.values()].filter(({ error }) => error !== undefined);
  if (failed.length * 100 > ToleratedFailurePercentage * index) {
    const [first] = failed;
    throw new StateError('States.ExceedToleratedFailureThreshold', first?.cause ?? '');
  }
  const to = writerParameters.parse(filled(ResultWriter.Parameters, input, context));
  return writeResults(objects, to, name, [...children.values()]);
}

/** @throws StateError States.ItemReaderFailed where the object is not there, or holds a line that is no JSON. */
async function* itemsOf(
  objects: ObjectStore,
  { Bucket, Key }: z.infer<typeof readerParameters>,
): AsyncGenerator<unknown> {
  const bytes = objects.bytes({ bucket: Bucket, key: Key });
  let failure: unknown;
  bytes.once('error', (error) => {
    failure = error;
  });
  for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      throw new StateError('States.ItemReaderFailed', 'a line is no JSON');
    }
  }
  if (failure !== undefined) throw new StateError('States.ItemReaderFailed', stateErrorOf(failure).message);
}

async function* groups(
  items: AsyncGenerator<unknown>,
  shared: unknown,
  { MaxItemsPerBatch, MaxInputBytesPerBatch }: MapState['ItemBatcher'],
): AsyncGenerator<unknown> {
  const frame = Buffer.byteLength(JSON.stringify({ BatchInput: shared, Items: [] }));
  let group: unknown[] = [];
  let bytes = frame;
  for await (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item)) + 1;
    if (group.length > 0 && (group.length === MaxItemsPerBatch || bytes + size > MaxInputBytesPerBatch)) {
      yield { BatchInput: shared, Items: group };
      group = [];
      bytes = frame;
    }
    group.push(item);
    bytes += size;
  }
  if (group.length > 0) yield { BatchInput: shared, Items: group };
}

/** A manifest and the files it names ("ResultWriter", Step Functions Developer Guide), less the inputs, which are there already. */
async function writeResults(
  objects: ObjectStore,
  { Bucket, Prefix }: z.infer<typeof writerParameters>,
  name: string,
  children: readonly ItemEntry[],
): Promise<unknown> {
  const place = `${Prefix}/${name}`;
  const files: Record<'SUCCEEDED' | 'FAILED' | 'PENDING', { Key: string; Size: number }[]> = {
    SUCCEEDED: [],
    FAILED: [],
    PENDING: [],
  };
  for (const status of ['SUCCEEDED', 'FAILED'] as const) {
    const entries = children
      .filter(({ error }) => (error === undefined) === (status === 'SUCCEEDED'))
      .toSorted((a, b) => a.index - b.index);
    if (entries.length === 0) continue;
    const text = JSON.stringify(
      entries.map(({ index, output, error, cause }) => ({
        Name: `${name}-${index}`,
        Status: status,
        ...(error === undefined ? { Output: JSON.stringify(output) } : { Error: error, Cause: cause }),
      })),
    );
    const key = `${place}/${status}_0.json`;
    await objects.put({ bucket: Bucket, key }, text, 'application/json');
    files[status].push({ Key: key, Size: Buffer.byteLength(text) });
  }
  const key = `${place}/manifest.json`;
  const MapRunArn = `arn:local:states:local:000000000000:mapRun:guiju/Lines:${name}`;
  await objects.put(
    { bucket: Bucket, key },
    JSON.stringify({ DestinationBucket: Bucket, MapRunArn, ResultFiles: files }),
    'application/json',
  );
  return { MapRunArn, ResultWriterDetails: { Bucket, Key: key } };
}
