/** Batches on one machine: the state machine's runner with the very steps that are deployed, and S3 in a folder. */
import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { batchStates } from '../../functions/batches/batch.ts';
import type { BatchStore } from '../../functions/batches/batch-store.ts';
import { batchesFunction } from '../../functions/batches/function.ts';
import { stepServices } from '../../functions/bulk/services.ts';
import type { Step } from '../../functions/bulk/step.ts';
import { EVENT_SOURCE } from '../../functions/events/event.ts';
import type { CursorKey } from '../../functions/http/cursor.ts';
import type { Endpoint } from '../../functions/http/endpoint.ts';
import type { BatchSettings, TableSettings } from '../../functions/settings.ts';
import { type Substitution, stateMachine } from '../declared/state-machine.ts';
import type { StepName } from '../declared/steps.ts';
import { startObjectServer } from './object-store/server.ts';
import { readDefinition } from './state-machine/definition.ts';
import { LOCAL_STATE_MACHINE, startStateMachineEndpoint } from './state-machine/endpoint.ts';
import type { Resource } from './state-machine/interpreter.ts';
import { StateMachineRunner } from './state-machine/runner.ts';
import { StateError } from './state-machine/state-error.ts';
import { Deaths } from './steps/deaths.ts';
import { guardedSteps } from './steps/guarded-steps.ts';
import { refusing } from './steps/refusals.ts';
import { type StepLimits, StepThread } from './steps/step-thread.ts';
import { type Steps, stepsOf } from './steps/steps-of.ts';

export interface BatchesOptions {
  /** Where objects and executions are kept; in a folder that is deleted at the end where it is left out. */
  readonly folder: string | undefined;
  readonly table: TableSettings;
  readonly cursorKey: CursorKey;
  /** The secret of this machine: links and forms are signed with what is derived from it. */
  readonly secret: Uint8Array;
  readonly host: string;
  /** Of the object store: 0 for any free port. */
  readonly port: number;
  /** Told of every event, since there is no EventBridge; logs it. */
  readonly onEvent?: ((event: BatchEvent) => void) | undefined;
  /** Stands in for steps; the tests disturb them with it. */
  readonly steps?: ((steps: Readonly<Record<StepName, Step>>) => Readonly<Record<StepName, Step>>) | undefined;
  /** What the thread of the steps may take. */
  readonly limits?: StepLimits | undefined;
  /** Seconds to wait before a step is tried again, as a share of what the state machine says. */
  readonly patience?: number | undefined;
}

/** As the state machine puts it on the event bus. */
export interface BatchEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface LocalBatches {
  readonly endpoint: Endpoint;
  /** Where files are uploaded to. */
  readonly uploadOrigin: string;
  readonly runner: StateMachineRunner;
  /** Where table and objects are: what papers need too. */
  readonly settings: BatchSettings;
  readonly close: () => Promise<void>;
}

const values: Record<Substitution, string> = {
  normalise: 'normalise',
  evaluate: 'evaluate',
  summarise: 'summarise',
  settle: 'settle',
  resultsBucket: 'guiju-results',
  eventBus: 'default',
  partition: 'local',
};
const UPLOADS_BUCKET = 'guiju-uploads';

/** The buckets of one machine, and who may open them: the holder of the secret of this machine. */
export const LOCAL_BUCKETS = { uploads: UPLOADS_BUCKET, results: values.resultsBucket } as const;
export const objectCredentials = (secret: Uint8Array) => ({
  accessKeyId: 'guiju',
  secretAccessKey: createHmac('sha256', secret).update('object store').digest('hex'),
});

/** @throws Error where the port is taken. */
export async function startBatches(options: BatchesOptions): Promise<LocalBatches> {
  const { table, cursorKey, secret, host, port, patience = 1 } = options;
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'guiju-'));
  const credentials = objectCredentials(secret);
  const objectServer = await startObjectServer({ folder: join(folder, 'objects'), credentials, host, port });
  const settings: BatchSettings = {
    ...table,
    objects: { region: table.region, endpoint: objectServer.endpoint, credentials },
    uploadsBucket: UPLOADS_BUCKET,
    resultsBucket: values.resultsBucket,
  };
  const services = stepServices(settings);
  const { steps, close: closeSteps } = stepsFor(options, settings, services, join(folder, 'under-way'));
  const runner = new StateMachineRunner({
    machine: readDefinition(stateMachine, values),
    resources: new Map<string, Resource>([
      [`arn:${values.partition}:states:::lambda:invoke`, invoking(steps)],
      [`arn:${values.partition}:states:::events:putEvents`, announcing(services.batches, options.onEvent)],
    ]),
    objects: services.objects,
    folder: join(folder, 'executions'),
    ...(patience !== 1 && {
      wait: (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000 * patience)),
    }),
  });
  const stateMachineEndpoint = await startStateMachineEndpoint(runner);
  const place = {
    arn: LOCAL_STATE_MACHINE,
    region: table.region,
    endpoint: stateMachineEndpoint.endpoint,
    credentials,
  };
  const endpoint = batchesFunction(settings, place, cursorKey);
  runner.resume();
  return {
    endpoint,
    uploadOrigin: new URL(objectServer.endpoint).origin,
    runner,
    settings,
    close: async () => {
      // Steps under way may end; one that does not is cut off, and done again after the next start.
      const cutOff = setTimeout(() => void closeSteps(), STEPS_MAY_END_MS);
      await runner.close();
      clearTimeout(cutOff);
      await closeSteps();
      await stateMachineEndpoint.close();
      await objectServer.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

const STEPS_MAY_END_MS = 5_000;
const LIMITS: StepLimits = { megabytes: 1_024, silentSeconds: 120 };

/** In a thread of their own; in this one where a test stands something in for them, which cannot cross to another. */
function stepsFor(
  { steps: replaced, limits = LIMITS, table }: BatchesOptions,
  settings: BatchSettings,
  services: ReturnType<typeof stepServices>,
  folder: string,
): { readonly steps: Steps; readonly close: () => Promise<void> } {
  if (replaced !== undefined || table.plugins !== undefined) {
    const own = stepsOf(services);
    return { steps: replaced?.(own) ?? own, close: async () => {} };
  }
  const { plugins: _, ...plain } = settings;
  const thread = new StepThread(plain, limits);
  const deaths = new Deaths(folder);
  return {
    steps: guardedSteps(thread, deaths, refusing(services)),
    close: async () => {
      deaths.close();
      await thread.close();
    },
  };
}

const invocation = z.object({ FunctionName: z.string(), Payload: z.unknown() });

/** Lambda's Invoke, as the integration of Step Functions gives its answer. */
function invoking(steps: Readonly<Record<StepName, Step>>): Resource {
  const byName = new Map(Object.entries(steps));
  return async (parameters) => {
    const { FunctionName, Payload } = invocation.parse(parameters);
    const step = byName.get(FunctionName);
    if (step === undefined)
      throw new StateError('Lambda.ResourceNotFoundException', `there is no function ${FunctionName}`);
    return { StatusCode: 200, ExecutedVersion: '$LATEST', Payload: await step(Payload) };
  };
}

const putEvents = z.object({
  Entries: z.array(
    z.object({
      Source: z.literal(EVENT_SOURCE),
      DetailType: z.string(),
      Detail: z.looseObject({ tenant: z.string(), batch: z.string(), attempt: z.int() }),
    }),
  ),
});

/** There is no EventBridge on one machine: events are logged, and kept with the batch they are about. */
function announcing(batches: BatchStore, onEvent: (event: BatchEvent) => void = () => {}): Resource {
  return async (parameters) => {
    const { Entries } = putEvents.parse(parameters);
    for (const { Source, DetailType, Detail } of Entries) {
      const { tenant, batch: id, attempt } = Detail;
      const event = { source: Source, 'detail-type': DetailType, detail: Detail };
      onEvent(event);
      await batches.change({ tenant, id, attempt }, batchStates, { announced: [event] });
    }
    return { FailedEntryCount: 0, Entries: Entries.map((_, index) => ({ EventId: String(index) })) };
  };
}
