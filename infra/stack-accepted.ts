/** A finding of cdk-nag that is accepted, with the reason: the only way one is, so that reasons can be listed and tested. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** @param reason why the finding does not matter here; shown in the validation report. */
export function accept(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}
