/** Files that are uploaded to hurt: broken off, signed wrongly, or made so that reading them costs far more than they weigh. */
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { type Attack, late } from './requests.ts';
import type { ServerProcess } from './server-process.ts';

const created = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});
const shown = z.looseObject({
  state: z.string(),
  rows: z.looseObject({ judged: z.int(), refused: z.int() }),
  problem: z.looseObject({ code: z.string() }).optional(),
});
type Created = z.infer<typeof created>;

const create = async (server: ServerProcess, name: string): Promise<Created> =>
  created.parse((await server.call('/v1/batches', { file: { name }, kind: 'payment' })).body);

export async function post({ upload }: Created, content: string | Buffer, changed = {}): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...upload.fields, ...changed })) form.append(name, String(value));
  form.append('file', new Blob([Buffer.from(content)]), 'file');
  return (await fetch(upload.url, { method: 'POST', body: form })).status;
}

/** What a batch of this file ends as. */
export async function ending(server: ServerProcess, name: string, content: string | Buffer) {
  const batch = await create(server, name);
  const status = await post(batch, content);
  if (status !== 204) throw new Error(`the upload was answered ${status}`);
  await server.call(`/v1/batches/${batch.id}/start`, {});
  for (;;) {
    const now = shown.parse((await server.call(`/v1/batches/${batch.id}`)).body);
    if (!['reading', 'judging', 'summarising'].includes(now.state)) return now;
    await delay(100);
  }
}

const brokenOff = ({ upload }: Created): Promise<void> => {
  const { hostname, port, pathname } = new URL(upload.url);
  const fields = Object.entries(upload.fields)
    .map(([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000000\r\n\r\n${fields}--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(50_000)}`,
        () => setTimeout(() => socket.destroy(), 50),
      );
    });
    socket.once('close', () => resolve());
  });
};

/** @param times how many uploads break off. */
export const uploadsBreakOff = (times: number): Attack => ({
  name: `${times} uploads that break off`,
  run: async (server) => {
    const batch = await create(server, 'a.csv');
    const open = (): number => readdirSync(`/proc/${server.pid}/fd`).length;
    await brokenOff(batch);
    await delay(500);
    const before = open();
    for (let done = 0; done < times; done += 10) await Promise.all(Array.from({ length: 10 }, () => brokenOff(batch)));
    const unfinished = join(server.folder, 'objects/unfinished');
    for (let waited = 0; waited < 100 && readdirSync(unfinished).length > 0; waited++) await delay(100);
    await delay(500);
    const left = readdirSync(unfinished).length;
    if (left > 0 || open() > before + 10) throw new Error(`${left} files and ${open() - before} descriptors are left`);
    return 'nothing is left of them';
  },
});

export const wrongSignature: Attack = {
  name: 'a signature that is not ASCII',
  run: async (server) => {
    const status = await post(await create(server, 'a.csv'), 'x', { 'x-amz-signature': 'é'.repeat(64) });
    if (status !== 403) throw new Error(`${status}`);
    return '403';
  },
};

/** @param bytes of the one line; the others of the batch must be judged. */
export const oneHugeLine = (bytes: number): Attack => ({
  name: `one line of ${bytes} bytes in a batch`,
  run: async (server) => {
    const names: string[] = [];
    for (let size = 0; size < bytes; size += 13) names.push(`"z${9_999_999 - names.length}":1`);
    const good = JSON.stringify(late);
    const { state, rows } = await ending(
      server,
      'a.jsonl',
      `${good}\n{"kind":"payment",${names.join(',')}}\n${good}\n`,
    );
    if (state !== 'finished' || rows.judged !== 2 || rows.refused !== 1)
      throw new Error(`${state}, ${rows.judged} judged, ${rows.refused} refused`);
    return 'the line is refused, the others are judged';
  },
});
