/** Instants of OCDS, compared as such: 2025-01-20T23:30:00-05:00 lies after 2025-01-21T09:00:00+08:00, whatever their letters say. */

/** Milliseconds since 1970; a day without an hour begins in China; what is no instant comes last. */
export function instantOf(text: string): number {
  const bare = text.trim();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(bare);
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(bare);
  const instant = Date.parse(isDay ? `${bare}T00:00:00+08:00` : hasOffset ? bare : `${bare}+08:00`);
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant;
}
