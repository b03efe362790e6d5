#!/usr/bin/env node
/**
 * `npx guiju`, in plain JavaScript, so that the machine's own Node.js can begin it: where that is too old for the project, the
 * Node.js that the project carries (the npm package `node`) takes over.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const command = fileURLToPath(new URL('./guiju.ts', import.meta.url));

/** Where the Node.js of the project lies; undefined where it was not installed. */
function ownNode() {
  try {
    const path = createRequire(import.meta.url).resolve('node/bin/node');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await import('./guiju.ts');
else {
  const node = ownNode();
  if (node === undefined) {
    console.error(
      `guiju 需要 Node.js ${NEEDED} 或更高版本 · guiju needs Node.js ${NEEDED} or newer; this is ${process.version}`,
    );
    process.exitCode = 3;
  } else {
    const child = spawn(node, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.once('error', (error) => {
      console.error(error.message);
      process.exitCode = 3;
    });
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
    });
  }
}
