/** The claims of the token that the gateway has verified. */
import { isRecord } from '../../rules/facts/is-record.ts';
import type { ApiEvent } from './answer.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Read by hand, as every request needs them and a library of schemas takes long to load; undefined without a verified token. */
export function claimsOf({ requestContext }: ApiEvent): Claims | undefined {
  const authorizer = 'authorizer' in requestContext ? requestContext.authorizer : undefined;
  const jwt = isRecord(authorizer) ? authorizer.jwt : undefined;
  const claims = isRecord(jwt) ? jwt.claims : undefined;
  return isRecord(claims) ? claims : undefined;
}
