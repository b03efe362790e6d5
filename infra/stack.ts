/** All that runs on AWS. What it is made of is declared in infra/declared; here it is only put together. */
import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { workers } from './declared/workers.ts';
import { accept } from './stack-accepted.ts';
import { httpApi, serve } from './stack-api.ts';
import { budget } from './stack-budget.ts';
import { bulk, objectBuckets } from './stack-bulk.ts';
import { addresses } from './stack-domain.ts';
import { eventQueues, events } from './stack-events.ts';
import { lambda, lambdas } from './stack-functions.ts';
import { signIn } from './stack-sign-in.ts';
import { reportTable } from './stack-table.ts';
import { traceOutsideChina } from './stack-tracing.ts';
import { watch } from './stack-watch.ts';

interface GuijuProps extends StackProps {
  /** Prefix of the sign-in address of a Cognito user pool, which is made where this is given. */
  readonly cognitoDomain?: string | undefined;
}

export class GuijuStack extends Stack {
  constructor(scope: Construct, id: string, { cognitoDomain, ...props }: GuijuProps = {}) {
    super(scope, id, props);
    const retentionDays = new CfnParameter(this, 'RetentionDays', {
      description: 'Days after which reports are deleted; 0 keeps them',
      type: 'String',
      default: '0',
    }).valueAsString;
    const alarmMail = new CfnParameter(this, 'AlarmMail', {
      description: 'Mail address that alarms are told to, once it has confirmed; none by default',
      type: 'String',
      default: '',
    }).valueAsString;
    const corsOrigins = new CfnParameter(this, 'CorsOrigins', {
      description: 'Origins whose pages may call the API, separated by commas; none by default',
      type: 'CommaDelimitedList',
      default: '',
    }).valueAsList;
    const api = httpApi(this, corsOrigins);
    const { pages, origins, lead } = addresses(this, api);
    const { issuer, audiences, tenantClaim, people } = signIn(this, cognitoDomain, pages);

    const table = reportTable(this);
    const cursorKey = new Secret(this, 'CursorKey', {
      description: 'Signs the cursors of lists; a new value only ends the paging that is under way',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    accept(
      cursorKey,
      'AwsSolutions-SMG4',
      'The key signs cursors that live for minutes and guards no data: keys carry the tenant of the token.',
    );
    const buckets = objectBuckets(this, { own: origins, others: corsOrigins }, retentionDays);
    const shared = {
      table,
      cursorKey,
      buckets,
      environment: { tenantClaim, retentionDays, signIn: { issuer, ...people } },
    };
    const { steps, stateMachine, place } = bulk(this, shared);
    const reading = lambda(this, 'reading', workers.reading, shared);
    const queues = eventQueues(this);
    const { deliveries } = queues;
    const listening = events(this, { ...shared, deliveries, queues });
    const deployed = lambdas(this, { ...shared, deliveries, stateMachine: place, reader: reading });
    const stage = serve(this, { api, functions: deployed, issuer, audiences });
    lead(stage);
    traceOutsideChina(this);
    const functions = { ...deployed, ...steps, reading, ...listening };
    budget(this, alarmMail);
    watch(this, { table, functions, stateMachine, api, stage, deadLetters: queues.deadLetters, alarmMail });

    new CfnOutput(this, 'TableName', { value: table.tableName });
  }
}
