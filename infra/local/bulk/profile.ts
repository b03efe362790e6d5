/** `--save-profile` and `--profile`: how a table was read, kept in a file that the next run is given. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Reading } from '../../../intake/file-reading.ts';
import { FileRefused } from '../../../intake/files/file-refused.ts';
import { columnMapOf } from '../../../intake/tables/profile.ts';
import type { BulkOptions } from './bulk-options.ts';

const profile = z.strictObject({
  kind: z.string().optional(),
  region: z.string().optional(),
  /** Facts of rows that do not say them. */
  set: z.record(z.string(), z.string()).optional(),
  blank: z.enum(['not-yet', 'unknown']).optional(),
  /** Heading to fact, `-` for none. */
  map: z.record(z.string(), z.string()),
});
type Profile = z.infer<typeof profile>;

/**
 * The options with what the profile says; what is given on the command line goes before.
 * @throws FileRefused where the profile cannot be read, or is none.
 */
export function withProfile(options: BulkOptions): BulkOptions {
  if (options.profile === undefined) return options;
  const { kind, region, set, blank, map } = profileIn(options.profile);
  return {
    ...(kind !== undefined && { kind }),
    ...(region !== undefined && { region }),
    ...(blank !== undefined && { blank }),
    ...options,
    set: { ...set, ...options.set },
    map: { ...map, ...options.map },
  };
}

function profileIn(path: string): Profile {
  try {
    return profile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new FileRefused('bad-profile', {
      zh: `${path} 不是可读的列对应关系文件（--save-profile 所存）`,
      en: `${path} is no profile that --save-profile wrote, or cannot be read`,
    });
  }
}

/** Writes how the columns were read; nothing for what is no table. */
export function saveProfile({ mapping }: Reading, { saveProfile: path, kind, region, set, blank }: BulkOptions): void {
  if (path === undefined || mapping === undefined) return;
  const kept: Profile = {
    ...(kind !== undefined && { kind }),
    ...(region !== undefined && { region }),
    ...(set !== undefined && { set: { ...set } }),
    ...(blank !== undefined && { blank }),
    map: { ...columnMapOf(mapping) },
  };
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
}
