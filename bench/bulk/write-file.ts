/** Writes a file of payments as an auditor would have it exported: CSV with Chinese headings, in three places, every fifth paid late. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { dateOf, dayOf } from '../../rules/engine/day.ts';
import { randomOf } from '../judging/random.ts';

const HEADINGS = [
  '地区',
  '编号',
  '单位',
  '适用制度',
  '发票金额',
  '收到发票日期',
  '满足合同约定付款条件日期',
  '付款到账日期',
];
/** Haikou and Shenzhen with rules of their own, Hangzhou with the nation’s alone. */
const PLACES = ['460100', '440300', '330100'] as const;
const ROWS_A_WRITE = 5_000;

/** The same rows in every run. */
export async function writePayments(path: string, rows: number): Promise<void> {
  const random = randomOf(rows);
  const file = createWriteStream(path);
  file.write(`${HEADINGS.join(',')}\n`);
  const first = dayOf('2024-01-02');
  for (let row = 0; row < rows; ) {
    let text = '';
    for (const end = Math.min(rows, row + ROWS_A_WRITE); row < end; row++) {
      const received = first + random.between(0, 600);
      const met = received + random.between(-3, 3);
      const paid = Math.max(received, met) + (random.chance(0.2) ? random.between(10, 40) : random.between(0, 3));
      const amount = `${random.between(1_000, 900_000)}.${random.between(10, 99)}`;
      text += `${PLACES[row % PLACES.length]},F-${row + 1},单位${random.between(1, 60)},政府采购,${amount},${dateOf(received)},${dateOf(met)},${dateOf(paid)}\n`;
    }
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
