/**
 * Completes package-lock.json after `npm install` on a registry mirror that lacks the binaries of other platforms: npm then
 * leaves their optional packages out of the lock, and `npm ci` refuses a lock that does not name them. What is added is
 * what npm itself would write, less the integrity it could not fetch; npm passes over what does not fit the machine.
 * Run: node .ci/complete-lockfile.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[nested] !== undefined || lock.packages[top] !== undefined) continue;
    const parts = name.split(/[/-]/);
    const os = systems.filter((system) => parts.includes(system));
    const cpu = processors.filter((processor) => parts.includes(processor));
    const libc = ['musl', 'gnu'].filter((one) => parts.includes(one)).map((one) => (one === 'gnu' ? 'glibc' : one));
    if (cpu.length === 0 || !/^\d+\.\d+\.\d+$/.test(version)) {
      console.log(`left alone: ${name}@${version} of ${path}`);
      continue;
    }
    lock.packages[top] = {
      version,
      cpu,
      ...(entry.dev && { dev: true }),
      ...(libc.length > 0 && { libc }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms named`);
