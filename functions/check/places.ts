/** The findings of a case that came from a paper carry the places of the words they rest on (design, section 15). */

import type { Mark } from '../../intake/reading/reading.ts';
import { restsOn } from '../../intake/reading/rests-on.ts';
import type { Judgment } from '../../rules/engine/report.ts';

/** A reader looks at a few; what is said in fifty places is seen in ten. */
const MOST = 10;

export function withPlaces<T extends Judgment>(judgment: T, marks: readonly Mark[]): T {
  const findings = judgment.findings.map((finding) => {
    const places = restsOn(finding, marks)
      .slice(0, MOST)
      .map(({ fact, words, place: { block, from, to } }) => ({ fact, words, block, from, to }));
    return places.length === 0 ? finding : { ...finding, places };
  });
  return { ...judgment, findings };
}
