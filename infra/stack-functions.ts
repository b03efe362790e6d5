/** The functions on AWS, as infra/declared/functions.ts declares them, each with a role that allows what its code does. */
import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { bundling } from './declared/bundling.ts';
import { type FunctionName, type FunctionSettings, functions, type TableAccess } from './declared/functions.ts';
import { indexes } from './declared/table.ts';

const root = join(import.meta.dirname, '..');

export type Functions = Readonly<Record<FunctionName, NodejsFunction>>;

interface FunctionsProps {
  readonly table: TableV2;
  readonly cursorKey: Secret;
  readonly environment: { readonly tenantClaim: string; readonly retentionDays: string };
}

export function lambdas(scope: Construct, props: FunctionsProps): Functions {
  return {
    check: lambda(scope, 'check', functions.check, props),
    reports: lambda(scope, 'reports', functions.reports, props),
    rules: lambda(scope, 'rules', functions.rules, props),
    fallback: lambda(scope, 'fallback', functions.fallback, props),
  };
}

function lambda(
  scope: Construct,
  name: FunctionName,
  settings: FunctionSettings,
  props: FunctionsProps,
): NodejsFunction {
  const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: settings.about,
  });
  logGroup.grantWrite(role);
  const { table, cursorKey, environment } = props;
  if (settings.table !== undefined) grantTable(role, table, settings.table);
  if (settings.signsCursors) {
    role.addToPolicy(
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [cursorKey.secretArn] }),
    );
  }
  const deployed = new NodejsFunction(scope, `${id}Function`, {
    description: settings.about,
    entry: join(root, settings.entry),
    projectRoot: root,
    depsLockFilePath: join(root, 'package-lock.json'),
    handler: 'handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: settings.memoryMb,
    timeout: Duration.seconds(settings.timeoutSeconds),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    awsSdkConnectionReuse: false,
    environment: {
      POWERTOOLS_SERVICE_NAME: 'guiju',
      POWERTOOLS_LOG_LEVEL: 'INFO',
      ...(settings.table !== undefined && {
        TABLE_NAME: table.tableName,
        TENANT_CLAIM: environment.tenantClaim,
        RETENTION_DAYS: environment.retentionDays,
      }),
      ...(settings.signsCursors && { CURSOR_KEY_SECRET: cursorKey.secretArn }),
    },
    bundling: {
      target: bundling.target,
      format: OutputFormat.ESM,
      minify: bundling.minify,
      sourceMap: bundling.sourceMap,
      mainFields: [...bundling.mainFields],
      banner: bundling.banner,
      // By arguments, since the construct passes neither on.
      esbuildArgs: {
        '--charset': bundling.charset,
        '--alias': Object.entries(bundling.alias).map(([name, path]) => `${name}=${join(root, path)}`),
      },
      // The SDK too: the one that is tested is the one that runs.
      externalModules: [],
      forceDockerBundling: false,
    },
  });
  return deployed;
}

/** The actions the code calls, on items whose partition key it may touch (design, section 12: least privilege). */
function grantTable(role: Role, table: TableV2, { items, queries, leadingKeys }: TableAccess): void {
  const conditions = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] } };
  role.addToPolicy(new PolicyStatement({ actions: [...items], resources: [table.tableArn], conditions }));
  if (queries) {
    role.addToPolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: indexes.map(({ name }) => `${table.tableArn}/index/${name}`),
        conditions,
      }),
    );
  }
}
