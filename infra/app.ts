/**
 * The CDK app. `npx cdk synth` works offline; `npx cdk deploy --parameters Issuer=… --parameters Audience=…` deploys, or
 * `npx cdk deploy -c cognito=PREFIX` with a user pool of its own (docs/deploy.md).
 */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { GuijuStack } from './stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
new GuijuStack(app, 'Guiju', {
  description: 'guiju: checks cases against what Chinese authorities have published',
  cognitoDomain: z.string().optional().parse(app.node.tryGetContext('cognito')),
});
app.synth();
