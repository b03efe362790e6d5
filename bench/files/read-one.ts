/** Reads one file, in a process of its own, as a batch or the reading of a paper does, and says what it took. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileSource } from '../../infra/local/bulk/file-source.ts';
import { FileRefused } from '../../intake/files/file-refused.ts';
import { isRefused } from '../../intake/lines.ts';
import { openFile } from '../../intake/normalise.ts';
import { PaperRefused } from '../../intake/papers/refusals.ts';
import { isKind } from '../../rules/facts/kinds.ts';

const [, , path = '', kind = ''] = process.argv;

async function readTable(): Promise<string> {
  let [cases, refused] = [0, 0];
  const { lines } = await openFile(fileSource(path), { ...(isKind(kind) && { kind }), acceptMapping: true });
  for await (const group of lines()) for (const line of group) isRefused(line) ? refused++ : cases++;
  return `${cases} cases, ${refused} rows refused`;
}

async function readDocument(): Promise<string> {
  const { readPaper } = await import('../../intake/papers/read-paper.ts');
  const { readPaperFacts } = await import('../../intake/reading/read-facts.ts');
  const paper = await readPaper(readFileSync(path), { name: basename(path) });
  const { marks } = readPaperFacts(paper);
  return `${paper.blocks.length} blocks, ${marks.length} marks`;
}

const outcome = await (kind === '' ? readDocument() : readTable()).catch((error: unknown) => {
  if (error instanceof FileRefused || error instanceof PaperRefused) return `refused: ${error.message}`;
  throw error;
});
const { user, system } = process.cpuUsage();
/** The most that this program took: what the system tells of a process counts what stood in memory before it began (proc(5)). */
function mostMemory(): number {
  const told = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+)/.exec(told)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1_024;
}

process.stdout.write(
  JSON.stringify({
    outcome,
    megabytes: statSync(path).size / 1_048_576,
    seconds: (user + system) / 1_000_000,
    memory: mostMemory(),
  }),
);
