/** The stack as CDK makes it, once for all tests of a process: they look at it and leave it as it is. */
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { GuijuStack } from '../../infra/stack.ts';
import { once } from '../../rules/once.ts';

/** Without its bundles, which are weighed and run elsewhere. */
export const synthesisedTemplate = once(() =>
  Template.fromStack(new GuijuStack(new App({ context: { 'aws:cdk:bundling-stacks': [] } }), 'Guiju')),
);
