/** The targets of this release, as `npm run build` wrote them. */
import built from '../.built/targets.json' with { type: 'json' };
import { openPacked } from '../catalogue/packed.ts';
import { once } from '../once.ts';
import type { Target } from './target.ts';

/** In the order of the register and of each text. */
export const targets = once(open);

/** Written by the build from the register, so its shape is known. */
function open(): readonly Target[] {
  return JSON.parse(openPacked(built.packed));
}
