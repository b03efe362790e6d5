/** Tries one declaration on one stretch of text: how the examples of a declaration are run. */
import type { Json } from '../../rules/engine/json.ts';
import type { PackedReading, Part } from '../../rules/readings/declaration.ts';
import { chosenOf } from './chosen.ts';
import { mayStand } from './may-stand.ts';
import { compileReading } from './pattern.ts';
import { plainText } from './plain-text.ts';

/** @param under the label of the cell that the text stands in */
export function readPassage(
  reading: PackedReading,
  text: string,
  under = '',
  part: Part = 'announcement',
): readonly Json[] {
  const compiled = compileReading(reading);
  if (!mayStand(compiled, part)) return [];
  const label = plainText(under).text.replace(/:+$/, '');
  const words = `${label === '' ? '' : `${label}:`}${chosenOf(plainText(text)).text}`;
  return compiled.compiled
    .filter((cue) => cue.in === undefined || cue.in.includes(part))
    .flatMap(({ matches }) => matches(words))
    .map(({ value }) => value);
}
