/** A Word 97 file with a tracked change: made with LibreOffice from a docx of two paragraphs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';

test('what a tracked change deleted is not read, what it put in is', async () => {
  const { blocks } = await readPaper(readFileSync(join(import.meta.dirname, 'files/tracked.doc')));
  expect(blocks.map(({ text }) => text)).toEqual(['投标保证金金额：人民币20000元', '付款期限为30日']);
});
