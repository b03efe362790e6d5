/** What is kept of a document, the way to change it, and what became of it on the server. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { change, localOf, type News, newsOf, subscribe, synchronise } from './keeping.ts';
import type { Kept } from './kept.ts';

/** While the page is looked at, what others did is asked for so often; a lost connection is tried again as often. */
const LOOK_MS = 15_000;

/** @param isRead there is a reading to correct. */
export function useKept(id: string, isRead: boolean): readonly [Kept, (make: (kept: Kept) => Kept) => void, News] {
  const kept = useSyncExternalStore(subscribe, () => localOf(id).mine);
  const news = useSyncExternalStore(subscribe, () => newsOf(id));
  useEffect(() => {
    if (!isRead) return;
    const look = (): void => {
      if (document.visibilityState === 'visible') void synchronise(id, true);
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [id, isRead]);
  const make = useCallback((how: (kept: Kept) => Kept) => change(id, how), [id]);
  return [kept, make, news];
}
