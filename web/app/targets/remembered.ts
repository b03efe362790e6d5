/** What was achieved, as told on each day: in this browser, until it is kept as a scorecard. */
import type { Schemas } from '../api/schemas.ts';
import { dayInChina } from '../day-in-china.ts';

export interface Told {
  readonly on: string;
  readonly value: string | number | boolean | null;
}

/** By the id of the target, oldest first. */
export type Ledger = Readonly<Record<string, readonly Told[]>>;

const KEY = 'guiju-targets';

export function remembered(): Ledger {
  try {
    const ledger: Ledger = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return ledger;
  } catch {
    // Storage may be closed to pages, or hold what is none of ours: then nothing is remembered.
    return {};
  }
}

/** What is told again on the same day takes the place of what was told before. An empty text takes it back. */
export function remember(ledger: Ledger, { id, measure }: Schemas['Target'], text: string): Ledger {
  const today = dayInChina(Date.now());
  const value = measure.kind === 'figure' ? Number(text) : measure.kind === 'words' ? text === 'true' : text;
  const { [id]: before = [], ...others } = ledger;
  const earlier = before.filter(({ on }) => on !== today);
  const now = text === '' ? earlier : [...earlier, { on: today, value }];
  return keepLedger(now.length === 0 ? others : { ...others, [id]: now });
}

export function keepLedger(ledger: Ledger): Ledger {
  try {
    localStorage.setItem(KEY, JSON.stringify(ledger));
  } catch {
    // As above.
  }
  return ledger;
}

/** The last value told, as its field shows it. */
export function lastTold(ledger: Ledger, { id }: Schemas['Target']): string {
  const last = ledger[id]?.at(-1)?.value;
  return last === undefined || last === null ? '' : String(last);
}
