/** Names of parts in an OFD (GB/T 33190, 7.4): from the root of the package, or from the folder of the part that names them. */
import { posix } from 'node:path';

export function resolved(from: string, location: string): string {
  const path = location.startsWith('/') ? location : posix.join('/', posix.dirname(from), location);
  return posix.normalize(path).slice(1);
}
