/** The steps that are deployed, over the table and the objects of one machine. */
import { evaluateStep } from '../../../functions/bulk/evaluate/evaluate.ts';
import { normaliseStep } from '../../../functions/bulk/normalise/normalise.ts';
import type { stepServices } from '../../../functions/bulk/services.ts';
import { settleStep } from '../../../functions/bulk/settle/settle.ts';
import type { Step } from '../../../functions/bulk/step.ts';
import { summariseStep } from '../../../functions/bulk/summarise/summarise.ts';
import type { StepName } from '../../declared/steps.ts';

export type Steps = Readonly<Record<StepName, Step>>;

export function stepsOf(services: ReturnType<typeof stepServices>): Steps {
  return {
    normalise: normaliseStep(services),
    evaluate: evaluateStep(services),
    summarise: summariseStep(services),
    settle: settleStep(services),
  };
}
