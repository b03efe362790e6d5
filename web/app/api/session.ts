/**
 * Who the page acts for. Where an issuer is told, people sign in there; on one machine the server that served the page gives it a token,
 * which lives in memory only; elsewhere a token is entered once and kept until the window is closed.
 */
import type { Given } from './given.ts';
import { forgetUser, leaveIssuer, signedIn } from './issuer.ts';

const KEY = 'guiju-token';
/** What begins the names under which a browser keeps what was made of readings. */
export const READINGS = 'guiju-reading-';
/** What begins the names under which a window keeps what is being filled in. */
export const DRAFTS = 'guiju-draft-';
let held: Given | undefined;
let asking: Promise<Given | undefined> | undefined;
const listeners = new Set<() => void>();

function entered(): Given | undefined {
  const token = sessionStorage.getItem(KEY);
  return token === null ? undefined : { token, until: Number.POSITIVE_INFINITY };
}

export function enter(token: string): void {
  sessionStorage.setItem(KEY, token);
  held = entered();
}

/** Is told when a session has ended that nobody ended here. */
export function onEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets what does not hold any more. */
export async function expired(): Promise<void> {
  held = undefined;
  sessionStorage.removeItem(KEY);
  await forgetUser();
  for (const listener of listeners) listener();
}

/** Ends the session: nothing of it is left in the window. */
export async function leave(): Promise<void> {
  held = undefined;
  sessionStorage.removeItem(KEY);
  // What was made of readings is the user's, not the browser's.
  for (const key of Object.keys(localStorage)) if (key.startsWith(READINGS)) localStorage.removeItem(key);
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(DRAFTS)) sessionStorage.removeItem(key);
  await leaveIssuer();
}

async function ask(): Promise<Given | undefined> {
  const response = await fetch('/session', { method: 'POST', headers: { 'X-Guiju-Page': '1' } });
  if (!response.ok) return undefined;
  const { token, lifetime }: { token: string; lifetime: number } = await response.json();
  // Another is asked for a minute early, so that none runs out on the way.
  return { token, until: Date.now() + (lifetime - 60) * 1_000 };
}

/** Who acts; undefined where nobody has signed in. */
export async function session(): Promise<Given | undefined> {
  held ??= entered();
  if (held === undefined || held.until < Date.now()) {
    asking ??= (async () => (await signedIn()) ?? (await ask()))().finally(() => {
      asking = undefined;
    });
    held = await asking;
  }
  return held;
}

/** The token to act with. */
export const token = async (): Promise<string | undefined> => (await session())?.token;
