import { expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { zipOf } from './word-file.ts';

const O = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const text = (x: number, y: number, words: string, steps = ''): string =>
  `<ofd:TextObject Boundary="${x} ${y} 80 5" Size="3.5"><ofd:TextCode X="0" Y="4"${steps}>${words}</ofd:TextCode></ofd:TextObject>`;
const page = (objects: string, template = ''): string =>
  `<ofd:Page ${O}>${template}<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`;

const ofd = (content: string, template: string): Promise<Buffer> =>
  zipOf({
    'OFD.xml': `<ofd:OFD ${O}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${O}><ofd:CommonData><ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/Pages/Page_0/Content.xml': content,
    'Doc_0/Tpls/Tpl_0/Content.xml': template,
  });

test('an OFD is read with the fixed words of its template, in the order of the page', async () => {
  const file = await ofd(
    page(
      `${text(20, 10, '电子发票（普通发票）')}${text(60, 30, '某某学校', ' DeltaX="g 3 3.5"')}`,
      '<ofd:Template TemplateID="9"/>',
    ),
    page(text(40, 30, '购买方名称：')),
  );
  const paper = await readPaper(file, { name: '发票.ofd' });
  expect(paper).toMatchObject({ format: 'ofd', pages: 1, notes: [] });
  expect(paper.blocks.map((block) => block.text)).toEqual(['电子发票（普通发票）', '购买方名称：某某学校']);
});

test('an OFD of pictures is a scan', async () => {
  const file = await ofd(page('<ofd:ImageObject Boundary="0 0 210 297"/>'), page(''));
  await expect(readPaper(file)).rejects.toMatchObject({ name: 'PaperScanned' });
});
