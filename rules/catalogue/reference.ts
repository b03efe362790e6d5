/** Catalogue, register and coverage as the build packed them; opened when first asked for. */
import { inflateRawSync } from 'node:zlib';
import built from '../.built/reference.json' with { type: 'json' };
import type { Disposed } from '../build/coverage.ts';
import type { Provision } from '../build/register.ts';
import type { Catalogue } from '../engine/catalogue.ts';
import { once } from '../once.ts';

export interface Reference {
  readonly catalogue: Catalogue;
  /** The disposition of every provision, by document. */
  readonly disposed: Readonly<Record<string, readonly Disposed[]>>;
  /** Every provision, by document. */
  readonly provisions: Readonly<Record<string, readonly Provision[]>>;
}

/** Written by the build from checked rules and a checked register, so its shape is known. */
function open(): Reference {
  return JSON.parse(inflateRawSync(Buffer.from(built.packed, 'base64')).toString('utf8'));
}

export const reference = once(open);
