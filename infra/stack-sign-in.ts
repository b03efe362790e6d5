/**
 * Whose tokens are accepted: any OIDC issuer, named at deploy, or a Cognito user pool that the stack makes on request. Machines get
 * tokens by the client-credentials grant; the pool has no people of its own until somebody adds them.
 */
import { CfnOutput, CfnParameter, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnUserPool, CfnUserPoolClient, CfnUserPoolDomain, CfnUserPoolResourceServer } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { SCOPE_PREFIX, scopeMeaning, scopes } from '../functions/declared/routes.ts';
import { accept } from './stack-accepted.ts';

export interface SignIn {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds the tenant. */
  readonly tenantClaim: string;
}

/** @param domain prefix of the pool's sign-in address, unique in its region; undefined where the issuer is another's. */
export function signIn(scope: Construct, domain: string | undefined): SignIn {
  if (domain !== undefined) return userPool(scope, domain);
  // No defaults where a wrong guess would let strangers in.
  const named = (name: string, description: string): string =>
    new CfnParameter(scope, name, { type: 'String', description, minLength: 1 }).valueAsString;
  return {
    issuer: named('Issuer', 'OIDC issuer whose tokens are accepted, e.g. https://login.example.com/'),
    audience: named('Audience', 'Audience (or client id) the tokens must be issued for'),
    tenantClaim: new CfnParameter(scope, 'TenantClaim', {
      type: 'String',
      description: 'Claim that holds the tenant',
      default: 'tenant',
    }).valueAsString,
  };
}

function userPool(scope: Construct, domain: string): SignIn {
  const pool = new CfnUserPool(scope, 'Users', {
    userPoolName: 'guiju',
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    deletionProtection: 'ACTIVE',
    policies: {
      passwordPolicy: {
        minimumLength: 12,
        requireLowercase: true,
        requireNumbers: true,
        requireSymbols: true,
        requireUppercase: true,
      },
    },
  });
  pool.applyRemovalPolicy(RemovalPolicy.RETAIN);
  accept(
    pool,
    'AwsSolutions-COG2',
    'Only machines sign in, by their secrets; people are added by whoever wants them, with MFA.',
  );
  accept(
    pool,
    'AwsSolutions-COG8',
    'The plus plan watches sign-ins of people by risk, and costs by person; here machines sign in.',
  );
  const server = new CfnUserPoolResourceServer(scope, 'UsersScopes', {
    userPoolId: pool.ref,
    identifier: SCOPE_PREFIX,
    name: 'guiju',
    scopes: scopes.map((name) => ({ scopeName: name, scopeDescription: scopeMeaning[name] })),
  });
  new CfnUserPoolDomain(scope, 'UsersDomain', { userPoolId: pool.ref, domain });
  const client = new CfnUserPoolClient(scope, 'UsersMachine', {
    userPoolId: pool.ref,
    clientName: 'guiju-machine',
    generateSecret: true,
    allowedOAuthFlowsUserPoolClient: true,
    allowedOAuthFlows: ['client_credentials'],
    allowedOAuthScopes: scopes.map((name) => `${SCOPE_PREFIX}/${name}`),
    accessTokenValidity: 60,
    tokenValidityUnits: { accessToken: 'minutes' },
    enableTokenRevocation: true,
  });
  client.addResourceDependency(server);
  new CfnOutput(scope, 'UserPool', { value: pool.ref, description: 'The user pool' });
  new CfnOutput(scope, 'MachineClient', {
    value: client.ref,
    description: 'Client id of machines; its secret is shown by describe-user-pool-client',
  });
  const { region, urlSuffix } = Stack.of(scope);
  return {
    issuer: `https://cognito-idp.${region}.${urlSuffix}/${pool.ref}`,
    // An access token of Cognito has no audience: API Gateway compares its client_id, which is the tenant as well.
    audience: client.ref,
    tenantClaim: 'client_id',
  };
}
