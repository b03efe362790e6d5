/**
 * The part of Amazon States Language (states-language.net/spec.html, with the distributed map of the Step Functions Developer
 * Guide) that the runner of one machine executes. What it does not know it refuses, so that it never runs a definition as
 * something else than AWS would.
 */
import * as z from 'zod';
import { quotas } from './quotas.ts';

/** `$`, `$.a.b` or `$$.Execution.Name`. */
const referencePath = z.string().regex(/^\$\$?(\.[A-Za-z_][A-Za-z0-9_]*)*$/);
const template = z.record(z.string(), z.unknown());
const resultPath = z.union([referencePath, z.null()]);

const retrier = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: z.int().positive().default(1),
  BackoffRate: z.number().min(1).default(2),
  MaxAttempts: z.int().min(0).default(3),
  MaxDelaySeconds: z.int().positive().optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
});
const catcher = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  ResultPath: resultPath.default('$'),
  Next: z.string(),
});

const common = { Comment: z.string().optional() };
const flow = { Next: z.string().optional(), End: z.literal(true).optional() };
const failing = { Retry: z.array(retrier).default([]), Catch: z.array(catcher).default([]) };
const output = { ResultSelector: template.optional(), ResultPath: resultPath.default('$') };

const taskState = z.strictObject({
  Type: z.literal('Task'),
  ...common,
  Resource: z.string(),
  Parameters: template.optional(),
  ...output,
  ...failing,
  ...flow,
});
const passState = z.strictObject({
  Type: z.literal('Pass'),
  ...common,
  Parameters: template.optional(),
  ResultPath: resultPath.default('$'),
  ...flow,
});
const choice = z.union([
  z.strictObject({ Variable: referencePath, IsPresent: z.boolean(), Next: z.string() }),
  z.strictObject({ Variable: referencePath, StringEquals: z.string(), Next: z.string() }),
]);
const choiceState = z.strictObject({
  Type: z.literal('Choice'),
  ...common,
  Choices: z.array(choice).min(1),
  Default: z.string().optional(),
});
const succeedState = z.strictObject({ Type: z.literal('Succeed'), ...common });
const failState = z.strictObject({
  Type: z.literal('Fail'),
  ...common,
  Error: z.string().optional(),
  Cause: z.string().optional(),
});

const stateName = z.string().min(1).max(quotas.nameLength);
const plainStates = z.record(
  stateName,
  z.discriminatedUnion('Type', [taskState, passState, choiceState, succeedState, failState]),
);
/** An integration of Step Functions, in whatever partition. */
const integration = (name: string) => z.string().regex(new RegExp(`^arn:[a-z-]+:states:::${RegExp.escape(name)}$`));

const mapState = z.strictObject({
  Type: z.literal('Map'),
  ...common,
  Label: z.string().max(quotas.labelLength).optional(),
  ItemReader: z.strictObject({
    Resource: integration('s3:getObject'),
    ReaderConfig: z.strictObject({ InputType: z.literal('JSONL') }),
    Parameters: template,
  }),
  ItemBatcher: z.strictObject({
    MaxItemsPerBatch: z.int().positive(),
    MaxInputBytesPerBatch: z.int().positive().max(quotas.payloadBytes),
    BatchInput: template,
  }),
  MaxConcurrency: z.int().min(0).max(quotas.mapConcurrency).default(0),
  ToleratedFailurePercentage: z.number().min(0).max(100).default(0),
  ItemProcessor: z.strictObject({
    ProcessorConfig: z.strictObject({ Mode: z.literal('DISTRIBUTED'), ExecutionType: z.enum(['EXPRESS', 'STANDARD']) }),
    StartAt: z.string(),
    States: plainStates,
  }),
  ResultWriter: z.strictObject({ Resource: integration('s3:putObject'), Parameters: template }),
  ...output,
  ...failing,
  ...flow,
});

const machine = z.strictObject({
  Comment: z.string().optional(),
  StartAt: z.string(),
  States: z.record(
    stateName,
    z.discriminatedUnion('Type', [taskState, passState, choiceState, succeedState, failState, mapState]),
  ),
});

export type Machine = z.infer<typeof machine>;
export type State = Machine['States'][string];
export type MapState = z.infer<typeof mapState>;
export type TaskState = z.infer<typeof taskState>;
export type PassState = z.infer<typeof passState>;
export type ChoiceState = z.infer<typeof choiceState>;
export type Retrier = z.infer<typeof retrier>;
export type Catcher = z.infer<typeof catcher>;

/**
 * @param definition as it is deployed, with `${name}` where something is filled in.
 * @throws ZodError naming what the runner cannot execute; Error where a name has no value or a state is missing.
 */
export function readDefinition(definition: unknown, values: Readonly<Record<string, string>>): Machine {
  const filled = JSON.stringify(definition).replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing to fill in for \${${name}}`);
    return JSON.stringify(value).slice(1, -1);
  });
  if (Buffer.byteLength(filled) > quotas.definitionBytes) throw new Error('the definition is larger than 1 MiB');
  const read = machine.parse(JSON.parse(filled));
  checkTargets(read);
  for (const state of Object.values(read.States)) if (state.Type === 'Map') checkTargets(state.ItemProcessor);
  return read;
}

function checkTargets({ StartAt, States }: Pick<Machine, 'StartAt' | 'States'>): void {
  const targets = Object.values(States).flatMap((state) => {
    if (state.Type === 'Choice')
      return [...state.Choices.map(({ Next }) => Next), ...(state.Default === undefined ? [] : [state.Default])];
    if (state.Type === 'Succeed' || state.Type === 'Fail') return [];
    return [
      ...(state.Next === undefined ? [] : [state.Next]),
      ...('Catch' in state ? state.Catch.map(({ Next }) => Next) : []),
    ];
  });
  for (const target of [StartAt, ...targets])
    if (States[target] === undefined) throw new Error(`there is no state ${target}`);
}
