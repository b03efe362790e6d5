/** The batches that were begun in this browser, newest first; the server lists none. */
const KEY = 'guiju-batches';
const MOST = 20;

export interface Recent {
  readonly id: string;
  readonly name: string;
  readonly at: string;
}

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'at' in value;

export function recentBatches(): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

export function remember(batch: Recent): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([batch, ...recentBatches()].slice(0, MOST)));
  } catch {
    // Storage may be closed to pages: the batch has its address all the same.
  }
}
