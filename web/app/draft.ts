/** What is being filled in, kept as long as the window: a reload, or a way to the sign-in and back, loses nothing of it. */
import { DRAFTS as PREFIX } from './api/session.ts';

/**
 * @param isOne tells what this page of this release kept from what another did.
 * @returns what was kept; undefined where nothing was.
 */
export function draftOf<T>(name: string, isOne: (value: unknown) => value is T): T | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null');
    return isOne(found) ? found : undefined;
  } catch {
    // Storage may be closed to pages: then nothing is kept.
    return undefined;
  }
}

export function keepDraft(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // As above, or more than is kept.
  }
}
