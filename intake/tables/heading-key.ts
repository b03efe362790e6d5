/** Case, width, blanks, the marks between group and label and the particle 的 make no difference to a heading. */
import { folded } from './tidy.ts';

export function headingKey(heading: string): string {
  return folded(heading).replace(/[\s:·>\-_*的]+/g, '');
}
