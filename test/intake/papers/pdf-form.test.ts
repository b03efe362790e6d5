import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';

async function form(fill: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([400, 300]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawText('Payment within', { x: 20, y: 250, size: 12, font });
  page.drawText('days of invoice', { x: 160, y: 250, size: 12, font });
  page.drawText('inspected', { x: 60, y: 200, size: 12, font });
  const fields = document.getForm();
  const days = fields.createTextField('days');
  if (fill) days.setText('30');
  days.addToPage(page, { x: 115, y: 245, width: 40, height: 20 });
  const inspected = fields.createCheckBox('inspected');
  inspected.addToPage(page, { x: 40, y: 198, width: 14, height: 14 });
  if (fill) inspected.check();
  return await document.save();
}

test('what was filled into a PDF form is read where it stands', async () => {
  const { blocks } = await readPaper(await form(true));
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).toMatch(/Payment within\s*30\s*days of invoice/);
  expect(text).toMatch(/☑\s*inspected/);
});

test('a form that nobody filled in reads as its print, and an empty box as an empty box', async () => {
  const { blocks } = await readPaper(await form(false));
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).toMatch(/Payment within\s+days of invoice/);
  expect(text).toMatch(/☐\s*inspected/);
});
