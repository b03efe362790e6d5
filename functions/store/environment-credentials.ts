/**
 * Stands in for @aws-sdk/credential-provider-node in the bundles: Lambda gives a function its role's credentials in the
 * environment, so the other sources (files, SSO, instance metadata) and the clients they bring need not be carried.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
