/**
 * People who sign in at an OIDC issuer: authorization code with PKCE (RFC 7636), by oidc-client-ts, which is loaded where an issuer is told.
 * What it keeps lives as long as the window; the page comes back to where it was.
 */
import type { User, UserManager } from 'oidc-client-ts';
import type { Given } from './given.ts';
import type { Schemas } from './schemas.ts';

type Told = NonNullable<Schemas['SignIn']['signIn']>;

let found: Promise<UserManager | undefined> | undefined;

async function managerOf({ issuer, clientId, scope, resource }: Told): Promise<UserManager> {
  const { UserManager, WebStorageStateStore } = await import('oidc-client-ts');
  const home = `${location.origin}/`;
  const store = new WebStorageStateStore({ store: sessionStorage });
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: home,
    post_logout_redirect_uri: home,
    response_type: 'code',
    scope,
    // Asked for again with the code: without it the token is for the issuer itself (RFC 8707, section 2.2).
    ...(resource !== null && { resource, extraTokenParams: { resource } }),
    userStore: store,
    stateStore: store,
    // It is renewed when it is needed, not by a frame of another page.
    automaticSilentRenew: false,
    monitorSession: false,
  });
}

/** Undefined where nobody signs in that way. */
function manager(): Promise<UserManager | undefined> {
  found ??= (async () => {
    const response = await fetch('/sign-in', { headers: { Accept: 'application/json' } });
    if (!response.ok) return undefined;
    const { signIn }: Schemas['SignIn'] = await response.json();
    return signIn === null ? undefined : managerOf(signIn);
  })().catch(() => {
    // A connection that was lost may come back.
    found = undefined;
    return undefined;
  });
  return found;
}

export const hasIssuer = async (): Promise<boolean> => (await manager()) !== undefined;

const isPlace = (state: unknown): state is string => typeof state === 'string' && state.startsWith('#');

/** Coming back from the issuer: the code is exchanged, and the address is again what it was. */
async function returned(own: UserManager): Promise<User | undefined> {
  const query = new URLSearchParams(location.search);
  if (!query.has('state') || !(query.has('code') || query.has('error'))) return undefined;
  let user: User | undefined;
  try {
    user = await own.signinCallback();
  } catch {
    // Refused there, or come back twice: one may try again.
  }
  history.replaceState(null, '', `/${isPlace(user?.state) ? user.state : location.hash}`);
  // The router goes by this event, which a replaced state does not raise.
  dispatchEvent(new HashChangeEvent('hashchange'));
  return user;
}

async function live(own: UserManager, user: User | null): Promise<User | undefined> {
  if (user === null || user.expired === false) return user ?? undefined;
  if (user.refresh_token === undefined) return undefined;
  try {
    return (await own.signinSilent()) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Who is signed in; undefined where nobody is, or nobody can be. */
export async function signedIn(): Promise<Given | undefined> {
  const own = await manager();
  if (own === undefined) return undefined;
  const user = (await returned(own)) ?? (await live(own, await own.getUser()));
  if (user === undefined) return undefined;
  const { name, preferred_username, email, sub } = user.profile;
  return {
    token: user.access_token,
    // A little early, so that none runs out on the way.
    until: user.expires_at === undefined ? Number.POSITIVE_INFINITY : user.expires_at * 1_000 - 10_000,
    name: name ?? preferred_username ?? email ?? sub,
    ...(user.scope !== undefined && { scopes: new Set(user.scopes.map((scope) => scope.replace(/^.*\//, ''))) }),
  };
}

/** Leaves for the issuer; comes back to where the page is now. */
export async function goToIssuer(): Promise<void> {
  await (await manager())?.signinRedirect({ state: location.hash });
}

/** Forgets who was signed in, here. */
export async function forgetUser(): Promise<void> {
  await (await manager())?.removeUser();
}

/** Ends the session here and, where the issuer has a way to, there (OpenID Connect RP-Initiated Logout 1.0). */
export async function leaveIssuer(): Promise<void> {
  const own = await manager();
  if (own === undefined) return;
  const ending = await own.metadataService.getEndSessionEndpoint().catch(() => undefined);
  if (ending === undefined) await own.removeUser();
  // Cognito knows its client and where to come back to by these names alone ("The hosted UI sign-out endpoint", Cognito Developer Guide).
  else {
    const { client_id, post_logout_redirect_uri: logout_uri = '' } = own.settings;
    await own.signoutRedirect({ extraQueryParams: { client_id, logout_uri } });
  }
}
