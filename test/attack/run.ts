/** `npm run attack`: attacks a server of its own, on this machine alone, and the readers; one line each. Takes minutes. */
import { paperShapes, readFacts } from '../growth/paper-shapes.ts';
import { readBytes, shapes } from '../growth/shapes.ts';
import { attacks } from './attacks.ts';
import { ServerProcess } from './server-process.ts';

let fallen = 0;
async function attack(name: string, run: () => Promise<string>): Promise<void> {
  const begun = performance.now();
  const seconds = (): string => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;
  try {
    console.log(`✓ ${name}: ${await run()} (${seconds()})`);
  } catch (error) {
    fallen++;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error} (${seconds()})`);
  }
}

/** Every shape of a file as large as it may be: doubled until it weighs this much, packed or plain. */
const WEIGHT = 5 * 1_048_576;
const MOST_PIECES = 400_000;

for (const { name, file, kind, content } of shapes)
  await attack(name, async () => {
    let bytes = Buffer.alloc(0);
    for (let size = 1_000; bytes.length < WEIGHT && size <= MOST_PIECES; size *= 2)
      bytes = Buffer.from(await content(size));
    const read = await readBytes(file, kind, bytes);
    const megabytes = Math.round(process.memoryUsage().rss / 1_048_576);
    return `${(bytes.length / 1_048_576).toFixed(1)} MB, ${read}, ${megabytes} MB in memory`;
  });

/** Papers are read into facts besides, and in threads that end after two minutes. */
const MOST_PIECES_OF_A_PAPER = 50_000;

for (const { name, content, size: first = 1_000 } of paperShapes)
  await attack(name, async () => {
    let bytes = Buffer.alloc(0);
    for (let size = first; bytes.length < WEIGHT && size <= MOST_PIECES_OF_A_PAPER; size *= 2)
      bytes = Buffer.from(await content(size));
    return `${(bytes.length / 1_048_576).toFixed(1)} MB, ${await readFacts(bytes)}`;
  });

const server = new ServerProcess();
try {
  await server.start();
  for (const { name, run } of attacks('full')) await attack(name, () => run(server));
} finally {
  await server.remove();
}
console.log(fallen === 0 ? 'all stand' : `${fallen} have fallen`);
process.exitCode = fallen === 0 ? 0 : 1;
