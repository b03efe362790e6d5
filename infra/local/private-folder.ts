/** Folders of data that only their owner may look into, whatever the machine's habits (umask) are. */
import { chmodSync, mkdirSync } from 'node:fs';

export function privateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  // One that an earlier release made is closed too.
  chmodSync(path, 0o700);
}
