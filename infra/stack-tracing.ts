/**
 * Traces of functions, left out in the regions in China: X-Ray does not work with Lambda there ("AWS Lambda", Getting Started
 * with AWS services in China), and one template is deployed to both.
 */
import { Aspects, Aws, CfnCondition, Fn } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

/** Makes the tracing of every function that has it depend on where the stack is deployed. */
export function traceOutsideChina(scope: Construct): void {
  const outside = new CfnCondition(scope, 'OutsideChina', {
    expression: Fn.conditionNot(Fn.conditionEquals(Aws.PARTITION, 'aws-cn')),
  });
  Aspects.of(scope).add({
    visit: (node) => {
      if (node instanceof CfnFunction && node.tracingConfig !== undefined) {
        node.tracingConfig = Fn.conditionIf(outside.logicalId, { Mode: 'Active' }, Aws.NO_VALUE);
      }
    },
  });
}
