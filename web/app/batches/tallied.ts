/** How often each rule, unit or month occurs among breaches. */
import type { Text } from '../language.tsx';

export interface Tallied {
  readonly key: string;
  readonly name: Text;
  readonly times: number;
}
