/** The HTTP API on AWS: the declared routes, the JWT authorizer, access logs, CORS for the origins given at deploy. */
import { CfnCondition, Fn, RemovalPolicy, Token } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnApi,
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { cors, fallbackFunction, type Route, routes, spellings } from '../functions/declared/routes.ts';
import { accept } from './stack-accepted.ts';
import type { Functions } from './stack-functions.ts';

interface ApiProps {
  readonly api: HttpApi;
  readonly functions: Functions;
  readonly issuer: string;
  /** A token is taken that is for one of these. */
  readonly audiences: readonly string[];
}

/** No source address, user or token: an access log shall hold no personal data. */
const accessLog = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
};

/** The API as yet without routes: its address is known before what answers there. */
export function httpApi(scope: Construct, corsOrigins: readonly string[]): HttpApi {
  const api = new HttpApi(scope, 'Api', { apiName: 'guiju', createDefaultStage: false });
  allowOrigins(scope, api, corsOrigins);
  return api;
}

/** The routes of the API, and the stage on which they answer. */
export function serve(scope: Construct, { api, functions, issuer, audiences }: ApiProps): HttpStage {
  const authorizer = new HttpJwtAuthorizer('Token', issuer, { jwtAudience: [...audiences] });
  const integrations = new Map(
    Object.entries(functions).map(([name, target]) => [name, new HttpLambdaIntegration(`${name}Integration`, target)]),
  );
  const integrationOf = (name: string): HttpLambdaIntegration => {
    const integration = integrations.get(name);
    if (integration === undefined) throw new Error(`no function ${name}`);
    return integration;
  };
  const declared: readonly Route[] = routes;
  const made: HttpRoute[] = [];
  for (const { key, function: name, access } of declared) {
    const [method = '', path = ''] = key.split(' ');
    const route = new HttpRoute(scope, `Route ${key}`.replaceAll('/', ' '), {
      httpApi: api,
      routeKey: HttpRouteKey.with(path, methodOf(method)),
      integration: integrationOf(name),
      ...(access === 'public'
        ? { authorizer: new HttpNoneAuthorizer() }
        : { authorizer, authorizationScopes: [...spellings(access)] }),
    });
    made.push(route);
    if (access === 'public')
      accept(route, 'AwsSolutions-APIG4', 'Published rules, texts and problem pages are for everyone.');
  }
  const fallback = new HttpRoute(scope, 'Route default', {
    httpApi: api,
    routeKey: HttpRouteKey.DEFAULT,
    integration: integrationOf(fallbackFunction),
    authorizer: new HttpNoneAuthorizer(),
  });
  accept(fallback, 'AwsSolutions-APIG4', 'Answers 404 and 405 as problem documents, and nothing else.');

  const logGroup = new LogGroup(scope, 'AccessLogs', {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const stage = new HttpStage(scope, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 1_000, burstLimit: 2_000 },
    detailedMetricsEnabled: true,
    accessLogSettings: {
      destination: new LogGroupLogDestination(logGroup),
      format: AccessLogFormat.custom(JSON.stringify(accessLog)),
    },
  });
  limitPublicRoutes(stage, declared, made);
  return stage;
}

/**
 * What nobody needs a token for has a share of its own, so that anonymous callers never use up what tenants have. Shares by
 * address or by tenant are WAF's to give, in front of the API (docs/operations.md).
 */
function limitPublicRoutes(stage: HttpStage, declared: readonly Route[], made: readonly HttpRoute[]): void {
  const { defaultChild } = stage.node;
  if (!(defaultChild instanceof CfnStage)) throw new Error('the stage has no CfnStage');
  defaultChild.addPropertyOverride(
    'RouteSettings',
    Object.fromEntries(
      declared
        .filter(({ access }) => access === 'public')
        .map(({ key, function: name }) => [key, name === 'templates' ? TEMPLATES : PUBLIC]),
    ),
  );
  // API Gateway takes settings only of routes that are there.
  for (const route of made) stage.node.addDependency(route);
}

const PUBLIC = { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200, DetailedMetricsEnabled: true };
const TEMPLATES = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20, DetailedMetricsEnabled: true };

function methodOf(name: string): HttpMethod {
  const method = Object.values(HttpMethod).find((known) => known === name);
  if (method === undefined) throw new Error(`no method ${name}`);
  return method;
}

/** CORS only where origins are given: a parameter is known at deploy, so the condition is CloudFormation's. */
function allowOrigins(scope: Construct, api: HttpApi, origins: readonly string[]): void {
  const given = new CfnCondition(scope, 'CorsGiven', {
    expression: Fn.conditionNot(Fn.conditionEquals(Fn.join('', [...origins]), '')),
  });
  const { defaultChild } = api.node;
  if (!(defaultChild instanceof CfnApi)) throw new Error('the API has no CfnApi');
  defaultChild.addPropertyOverride(
    'CorsConfiguration',
    Token.asAny(
      Fn.conditionIf(
        given.logicalId,
        {
          AllowOrigins: origins,
          AllowMethods: cors.allowMethods,
          AllowHeaders: cors.allowHeaders,
          ExposeHeaders: cors.exposeHeaders,
          MaxAge: cors.maxAgeSeconds,
        },
        { Ref: 'AWS::NoValue' },
      ),
    ),
  );
}
