/** Case, width, blanks and the marks between group and label make no difference to a heading. */
import { folded } from './tidy.ts';

export function headingKey(heading: string): string {
  return folded(heading).replace(/[\s:·>\-_*]+/g, '');
}
