/** How often each rule, unit or month occurs among breaches. */
import type { Schemas } from '../api/schemas.ts';
import type { Text } from '../language.tsx';

export interface Tallied {
  readonly key: string;
  readonly name: Text;
  readonly times: number;
}

/** How often each occurs, most often first. */
export function tallied(
  findings: readonly Schemas['BatchFinding'][],
  keyOf: (finding: Schemas['BatchFinding']) => readonly [string, Text] | undefined,
): readonly Tallied[] {
  const times = new Map<string, Tallied>();
  for (const finding of findings) {
    const keyed = keyOf(finding);
    if (keyed === undefined) continue;
    const [key, name] = keyed;
    times.set(key, { key, name, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()].sort((one, other) => other.times - one.times);
}
