/** The payments of the bench as a workbook: days as text, since a writer of ledgers seldom does better. */
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { workbookStream } from '../../output/workbook/write-workbook.ts';
import { writePayments } from '../bulk/write-file.ts';

export async function writeWorkbookOf(path: string, rows: number): Promise<void> {
  const csv = `${path}.csv`;
  await writePayments(csv, rows);
  async function* batches(): AsyncGenerator<readonly (readonly string[])[]> {
    let batch: (readonly string[])[] = [];
    for await (const line of createInterface({ input: createReadStream(csv) })) {
      if (batch.push(line.split(',')) < 1_000) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
  const sheet = { name: '台账', widths: Array.from({ length: 8 }, () => 16), headingRows: 1, rows: batches() };
  await pipeline(workbookStream([sheet]), createWriteStream(path));
  rmSync(csv);
}
