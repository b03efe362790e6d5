/**
 * Corrections on their way to the server. They are kept in this browser first, where they outlive a reload and a lost connection and every
 * window sees them, and put to the server by the version that was seen last; what somebody else did meanwhile is merged, and told.
 */
import { client, content, Refused } from '../api/client.ts';
import { READINGS as PREFIX } from '../api/session.ts';
import { type Clash, type Entry, isSame, type Kept, keptOf, merged, nothingKept, wireOf } from './kept.ts';

interface Local {
  /** As the server keeps it, under this version; undefined until that was asked. */
  readonly base: Kept;
  readonly tag: string | undefined;
  readonly mine: Kept;
}

/** How far what was put right has got. */
export type Saving = 'saved' | 'saving' | 'offline' | 'refused';

export interface News {
  readonly saving: Saving;
  readonly taken: readonly Entry[];
  readonly clashes: readonly Clash[];
}

const fresh: Local = { base: nothingKept, tag: undefined, mine: nothingKept };
const noNews: News = { saving: 'saved', taken: [], clashes: [] };

/** Written by this page of this release, or passed over. */
const isLocal = (value: unknown): value is Local =>
  typeof value === 'object' && value !== null && 'base' in value && 'mine' in value;

/** Where storage is closed to pages, the window remembers for itself. */
const inMemory = new Map<string, string>();
const parsed = new Map<string, { readonly text: string; readonly local: Local }>();

export function localOf(id: string): Local {
  let text = inMemory.get(id) ?? null;
  try {
    text = localStorage.getItem(PREFIX + id) ?? text;
  } catch {
    // As above.
  }
  if (text === null) return fresh;
  const before = parsed.get(id);
  if (before?.text === text) return before.local;
  let local = fresh;
  try {
    const found: unknown = JSON.parse(text);
    if (isLocal(found)) local = found;
  } catch {
    // Of another release: begun anew.
  }
  parsed.set(id, { text, local });
  return local;
}

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

function write(id: string, local: Local): void {
  const text = JSON.stringify(local);
  inMemory.set(id, text);
  try {
    localStorage.setItem(PREFIX + id, text);
  } catch {
    // As above.
  }
  tell();
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Raised in every other window of this origin (HTML, section 12.2.1).
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

const news = new Map<string, News>();
export const newsOf = (id: string): News => news.get(id) ?? noNews;
function report(id: string, change: Partial<News>): void {
  news.set(id, { ...newsOf(id), ...change });
  tell();
}

/** What was told is put away. */
export function seen(id: string, clash?: Clash): void {
  const { clashes } = newsOf(id);
  report(id, { taken: [], clashes: clash === undefined ? [] : clashes.filter((one) => one !== clash) });
}

/** Every change is made to what is kept now, not to what a window saw last, so none is lost. */
export function change(id: string, make: (kept: Kept) => Kept): void {
  const local = localOf(id);
  write(id, { ...local, mine: make(local.mine) });
  clearTimeout(settling.get(id));
  settling.set(
    id,
    setTimeout(() => void synchronise(id, false), SETTLED_MS),
  );
}

/** As long as one goes on, nothing is sent. */
const SETTLED_MS = 400;
const settling = new Map<string, ReturnType<typeof setTimeout>>();

/** One window at a time; where there are no locks (a page that came without encryption), versions alone keep order. */
const alone = (id: string, work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(`${PREFIX}${id}`, work) : work();

async function look(id: string): Promise<void> {
  const answer = client.GET('/v1/papers/{id}/corrections', { params: { path: { id } } });
  const theirs = keptOf(await content(answer));
  const { response } = await answer;
  const local = localOf(id);
  const { kept, taken, clashes } = merged(local.base, local.mine, theirs);
  // The first look of a browser that has nothing of its own is no news.
  const isFirst = local.tag === undefined;
  write(id, { base: theirs, tag: response.headers.get('etag') ?? undefined, mine: kept });
  const { taken: before, clashes: open } = newsOf(id);
  report(id, {
    taken: isFirst ? before : [...before, ...taken],
    clashes: [...open.filter(({ name }) => clashes.every((clash) => clash.name !== name)), ...clashes],
  });
}

/** @returns whether what is kept here is what the server keeps. */
async function put(id: string): Promise<boolean> {
  const { mine, base, tag } = localOf(id);
  if (tag === undefined) return false;
  if (isSame(mine, base)) return true;
  report(id, { saving: 'saving' });
  try {
    const { response } = await client.PUT('/v1/papers/{id}/corrections', {
      params: { path: { id }, header: { 'If-Match': tag } },
      body: wireOf(mine),
    });
    write(id, { base: mine, tag: response.headers.get('etag') ?? undefined, mine: localOf(id).mine });
  } catch (error) {
    if (!(error instanceof Refused && error.status === CHANGED)) throw error;
    await look(id);
  }
  return isSame(localOf(id).mine, localOf(id).base);
}

/** Somebody changed it meanwhile (RFC 9110, section 15.5.13). */
const CHANGED = 412;
/** More than these at once no two people are in each other's way. */
const MOST_TRIES = 20;

/**
 * Puts what was done here to the server.
 * @param isLooking whether what others did is asked for even where nothing was done here.
 */
export function synchronise(id: string, isLooking: boolean): Promise<void> {
  return alone(id, async () => {
    try {
      if (isLooking || localOf(id).tag === undefined) await look(id);
      for (let tries = 0; tries < MOST_TRIES && !(await put(id)); tries++);
      report(id, { saving: 'saved' });
    } catch (error) {
      // What the server refuses it refuses again; a lost connection comes back, a session is begun anew.
      const isFinal = error instanceof Refused && error.status >= 400 && error.status < 500 && error.status !== 401;
      report(id, { saving: isFinal ? 'refused' : 'offline' });
    }
  });
}
