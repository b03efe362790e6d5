/** For how long items are kept. The table removes them some time after (Time to live deletes "within a few days"), so readers look too. */

const SECONDS_A_DAY = 86_400;

/** @param now milliseconds. @returns when an item made now is over, in seconds; nothing where it is kept for good. */
export function keptFor(days: number | undefined, now: number): { readonly expiresAt?: number } {
  return days === undefined ? {} : { expiresAt: Math.floor(now / 1_000) + days * SECONDS_A_DAY };
}

/** Is its time over, though it may still be there? */
export function isOver({ expiresAt }: { readonly expiresAt?: unknown }): boolean {
  return typeof expiresAt === 'number' && expiresAt * 1_000 <= Date.now();
}
