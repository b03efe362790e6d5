/**
 * Judges every row of a ledger: creates a batch, uploads the file, waits, and saves the workbook of findings.
 *
 *     TOKEN=… npx node examples/judge-a-ledger.ts payments.csv findings.xlsx [http://localhost:8080]
 */
import { openAsBlob, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { guijuClient } from '../clients/typescript/guiju.ts';

const [file = 'payments.csv', out = 'findings.xlsx', url = 'http://localhost:8080'] = process.argv.slice(2);
const guiju = guijuClient({ url, token: process.env.TOKEN ?? '' });

const created = await guiju.POST('/v1/batches', { body: { file: { name: basename(file) }, kind: 'payment' } });
if (created.data === undefined) throw new Error('no batch was created');
const { id, upload } = created.data;

const form = new FormData();
for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
form.append('file', await openAsBlob(file), basename(file));
const uploaded = await fetch(upload.url, { method: 'POST', body: form });
if (!uploaded.ok) throw new Error(`the upload was refused: ${uploaded.status}`);

const batch = { params: { path: { id } } };
let { data } = await guiju.POST('/v1/batches/{id}/start', batch);
while (data !== undefined && ['reading', 'judging', 'summarising'].includes(data.state)) {
  await wait(500);
  ({ data } = await guiju.GET('/v1/batches/{id}', batch));
}
if (data?.state !== 'finished') throw new Error(`${data?.state}: ${data?.problem?.message.zh}`);
console.log(`已判断 ${data.rows.judged} 行，有违反 ${data.rows.breached} 行，退回 ${data.rows.refused} 行`);

const results = await guiju.GET('/v1/batches/{id}/results', batch);
const workbook = results.data?.items.find(({ name }) => name === 'findings.xlsx');
if (workbook === undefined) throw new Error('there is no workbook');
writeFileSync(out, Buffer.from(await (await fetch(workbook.url)).arrayBuffer()));
