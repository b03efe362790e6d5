/**
 * Who the page acts for. On one machine the server that served the page gives it a token, which lives in memory only; elsewhere
 * a token is entered once and kept until the window is closed.
 */

interface Given {
  readonly token: string;
  /** When it has run out, in ms since 1970. */
  readonly until: number;
}

const KEY = 'guiju-token';
let held: Given | undefined;
let asking: Promise<Given | undefined> | undefined;

function entered(): Given | undefined {
  const token = sessionStorage.getItem(KEY);
  return token === null ? undefined : { token, until: Number.POSITIVE_INFINITY };
}

export function enter(token: string): void {
  sessionStorage.setItem(KEY, token);
  held = entered();
}

/** Forgets what does not hold any more. */
export function expired(): void {
  held = undefined;
  sessionStorage.removeItem(KEY);
}

async function ask(): Promise<Given | undefined> {
  const response = await fetch('/session', { method: 'POST', headers: { 'X-Guiju-Page': '1' } });
  if (!response.ok) return undefined;
  const { token, lifetime }: { token: string; lifetime: number } = await response.json();
  // Another is asked for a minute early, so that none runs out on the way.
  return { token, until: Date.now() + (lifetime - 60) * 1_000 };
}

/** The token to act with; undefined where nobody has signed in. */
export async function token(): Promise<string | undefined> {
  held ??= entered();
  if (held === undefined || held.until < Date.now()) {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    held = await asking;
  }
  return held?.token;
}
