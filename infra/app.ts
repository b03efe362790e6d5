/** The CDK app. `npx cdk synth` works offline; `npx cdk deploy --parameters Issuer=… --parameters Audience=…` deploys. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { GuijuStack } from './stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
new GuijuStack(app, 'Guiju', { description: 'guiju: checks cases against what Chinese authorities have published' });
app.synth();
