/**
 * Whose tokens are accepted: any OIDC issuer, named at deploy, or a Cognito user pool that the stack makes on request. Machines get
 * tokens there by the client-credentials grant; people whom somebody has added sign in on Cognito's pages (code flow with PKCE).
 */
import { CfnOutput, CfnParameter, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnUserPool, CfnUserPoolClient, CfnUserPoolDomain, CfnUserPoolResourceServer } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { SCOPE_PREFIX, scopeMeaning, scopes } from '../functions/declared/routes.ts';
import { accept } from './stack-accepted.ts';

export interface SignIn {
  readonly issuer: string;
  readonly audiences: readonly string[];
  /** The claim that holds the tenant. */
  readonly tenantClaim: string;
  readonly people: PeopleSignIn;
}

/** How people sign in to the workplace. */
export interface PeopleSignIn {
  /** Public client at the issuer; empty where nobody signs in. */
  readonly client: string;
  readonly audience: string;
  /** What the issuer writes before scopes. */
  readonly scopePrefix: string;
  /** Where the issuer answers beside its own address; empty for nowhere. */
  readonly origin: string;
}

/**
 * @param domain prefix of the pool's sign-in address, unique in its region; undefined where the issuer is another's.
 * @param pages addresses of the workplace.
 */
export function signIn(scope: Construct, domain: string | undefined, pages: readonly string[]): SignIn {
  if (domain !== undefined) return userPool(scope, domain, pages);
  // No defaults where a wrong guess would let strangers in.
  const named = (name: string, description: string): string =>
    new CfnParameter(scope, name, { type: 'String', description, minLength: 1 }).valueAsString;
  const audience = named('Audience', 'Audience (or client id) the tokens must be issued for');
  return {
    issuer: named('Issuer', 'OIDC issuer whose tokens are accepted, e.g. https://login.example.com/'),
    audiences: [audience],
    tenantClaim: new CfnParameter(scope, 'TenantClaim', {
      type: 'String',
      description: 'Claim that holds the tenant; iss where all whom the issuer knows are one tenant',
      default: 'tenant',
    }).valueAsString,
    people: {
      client: new CfnParameter(scope, 'WorkplaceClient', {
        description:
          'Public client at the issuer by which people sign in to the workplace (code flow, PKCE); empty for none',
        type: 'String',
        default: '',
      }).valueAsString,
      audience,
      scopePrefix: '',
      origin: '',
    },
  };
}

function userPool(scope: Construct, domain: string, pages: readonly string[]): SignIn {
  const pool = new CfnUserPool(scope, 'Users', {
    userPoolName: 'guiju',
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    usernameAttributes: ['email'],
    autoVerifiedAttributes: ['email'],
    mfaConfiguration: 'ON',
    enabledMfas: ['SOFTWARE_TOKEN_MFA'],
    accountRecoverySetting: { recoveryMechanisms: [{ name: 'verified_email', priority: 1 }] },
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
    'AwsSolutions-COG8',
    'The plus plan watches sign-ins by risk and costs by person; few people are invited, each with a second factor.',
  );
  const server = new CfnUserPoolResourceServer(scope, 'UsersScopes', {
    userPoolId: pool.ref,
    identifier: SCOPE_PREFIX,
    name: 'guiju',
    scopes: scopes.map((name) => ({ scopeName: name, scopeDescription: scopeMeaning[name] })),
  });
  const granted = scopes.map((name) => `${SCOPE_PREFIX}/${name}`);
  new CfnUserPoolDomain(scope, 'UsersDomain', { userPoolId: pool.ref, domain });
  const client = new CfnUserPoolClient(scope, 'UsersMachine', {
    userPoolId: pool.ref,
    clientName: 'guiju-machine',
    generateSecret: true,
    allowedOAuthFlowsUserPoolClient: true,
    allowedOAuthFlows: ['client_credentials'],
    allowedOAuthScopes: granted,
    ...HOUR,
  });
  client.addResourceDependency(server);
  const people = new CfnUserPoolClient(scope, 'UsersWorkplace', {
    userPoolId: pool.ref,
    clientName: 'guiju-workplace',
    // A page keeps no secret: PKCE stands for it (RFC 7636).
    generateSecret: false,
    allowedOAuthFlowsUserPoolClient: true,
    allowedOAuthFlows: ['code'],
    allowedOAuthScopes: ['openid', ...granted],
    callbackUrLs: [...pages],
    logoutUrLs: [...pages],
    supportedIdentityProviders: ['COGNITO'],
    explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    preventUserExistenceErrors: 'ENABLED',
    ...HOUR,
  });
  people.addResourceDependency(server);
  new CfnOutput(scope, 'UserPool', { value: pool.ref, description: 'The user pool' });
  new CfnOutput(scope, 'MachineClient', {
    value: client.ref,
    description: 'Client id of machines; its secret is shown by describe-user-pool-client',
  });
  const { region, urlSuffix } = Stack.of(scope);
  return {
    issuer: `https://cognito-idp.${region}.${urlSuffix}/${pool.ref}`,
    // An access token of Cognito has no audience: API Gateway compares its client_id.
    audiences: [client.ref, people.ref],
    // People and machines of the pool are one tenant.
    tenantClaim: 'iss',
    people: {
      client: people.ref,
      audience: people.ref,
      scopePrefix: `${SCOPE_PREFIX}/`,
      // Its pages and its token endpoint ("User pool domain", Cognito Developer Guide).
      origin: `https://${domain}.auth.${region}.amazoncognito.com`,
    },
  };
}

const HOUR = { accessTokenValidity: 60, tokenValidityUnits: { accessToken: 'minutes' }, enableTokenRevocation: true };
