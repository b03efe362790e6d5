/** A finding of cdk-nag that is accepted, with the reason: the only way one is, so that reasons can be listed and tested. */
import { Stack, Token, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Executions of a state machine as cdk-nag names them: with the partition, region and account where the stack is bound to them. */
export function executionsShown(construct: IConstruct, names: string): string {
  const { partition, region, account } = Stack.of(construct);
  const shown = (value: string, name: string): string => (Token.isUnresolved(value) ? `<AWS::${name}>` : value);
  const of = [shown(partition, 'Partition'), 'states', shown(region, 'Region'), shown(account, 'AccountId')];
  return `AwsSolutions-IAM5[Resource::arn:${of.join(':')}:execution:${names}]`;
}

/** @param reason why the finding does not matter here; shown in the validation report. */
export function accept(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}
