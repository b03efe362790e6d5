/**
 * What the user made of a reading, kept in this browser until the window's user signs out: it outlives a reload, and two windows on one
 * document see each other's corrections. Every change is made to what is kept now, not to what a window saw last, so none is lost.
 */
import { useCallback, useSyncExternalStore } from 'react';
import { READINGS as PREFIX } from '../api/session.ts';
import type { Answers } from '../case/answers.ts';
import type { Corrections } from './corrections.ts';

/** Words the user marked. */
export interface Added {
  readonly fact: string;
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface Kept {
  readonly corrections: Corrections;
  readonly answers: Answers;
  readonly region?: string | undefined;
  readonly added: readonly Added[];
}

const none: Kept = { corrections: {}, answers: {}, added: [] };

/** Written by this page of this release, or passed over. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'corrections' in value && 'answers' in value && 'added' in value;

/** Where storage is closed to pages, the window remembers for itself. */
const inMemory = new Map<string, string>();
const parsed = new Map<string, { readonly text: string; readonly kept: Kept }>();

function read(id: string): Kept {
  let text = inMemory.get(id) ?? null;
  try {
    text = localStorage.getItem(PREFIX + id) ?? text;
  } catch {
    // As above.
  }
  if (text === null) return none;
  const before = parsed.get(id);
  if (before?.text === text) return before.kept;
  let kept = none;
  try {
    const found: unknown = JSON.parse(text);
    if (isKept(found)) kept = found;
  } catch {
    // Of another release: begun anew.
  }
  parsed.set(id, { text, kept });
  return kept;
}

const listeners = new Set<() => void>();

function write(id: string, kept: Kept): void {
  const text = JSON.stringify(kept);
  inMemory.set(id, text);
  try {
    localStorage.setItem(PREFIX + id, text);
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Raised in every other window of this origin (HTML, section 12.2.1).
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** What is kept of a document, and the way to change it. */
export function useKept(id: string): readonly [Kept, (change: (kept: Kept) => Kept) => void] {
  const kept = useSyncExternalStore(subscribe, () => read(id));
  const change = useCallback((make: (kept: Kept) => Kept) => write(id, make(read(id))), [id]);
  return [kept, change];
}
