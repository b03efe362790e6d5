import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { Budget } from '../../../intake/papers/budget.ts';
import { readXml } from '../../../intake/papers/container/xml.ts';
import { type Archive, openArchive } from '../../../intake/papers/container/zip.ts';
import type { Paper } from '../../../intake/papers/paper.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import type { PaperComment } from '../../../output/comments/comment.ts';
import { commentDocument } from '../../../output/comments/comment-document.ts';
import { level, numbered, paragraph, run, type WordParts, wordFile } from '../../intake/papers/word-file.ts';

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const archive: Archive = await openArchive(bytes, new Budget());
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.open(name)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The words between the marks of each comment, without tags. */
function marked(xml: string): readonly string[] {
  return [...xml.matchAll(/commentRangeStart [^>]*id="(\d+)"\/>/g)].map(({ 1: id, index }) => {
    const end = xml.indexOf(`commentRangeEnd w:id="${id}"`);
    return xml
      .slice(index, end)
      .replace(/^[^>]*>/, '')
      .replace(/<w:del .*?<\/w:del>/g, '')
      .replace(/<[^>]*>?/g, '');
  });
}

const about = (paper: Paper, words: string, title = '超过上限'): PaperComment => {
  const block = paper.blocks.find(({ text }) => text.includes(words));
  if (block === undefined) throw new Error(`no block with ${words}`);
  const from = block.text.indexOf(words);
  return { anchor: { block: block.id, from, to: from + words.length }, title, body: ['允许：不超过 2%'], lang: 'zh' };
};

test('an author whose name needs escaping leaves the comments well-formed, and each has what the schema asks (ECMA-376 part 1, 17.13.4.2)', async () => {
  const before = await wordFile(paragraph('履约保证金为合同金额的15%'));
  const paper = await readPaper(before);
  const after = await commentDocument(before, paper, [about(paper, '15%', '<15%> & "more"')], { author: 'A&B 审核' });
  const xml = await partOf(after, 'word/comments.xml');
  const elements: Record<string, string>[] = [];
  await readXml(Readable.from([Buffer.from(xml)]), new Budget(), {
    open: (name, attributes) => {
      if (name === 'w:comment') elements.push({ ...attributes });
    },
  });
  expect(elements).toMatchObject([{ 'w:id': '0', 'w:author': 'A&B 审核', 'w:initials': 'A&' }]);
});

async function commented(body: string, words: readonly string[], parts?: WordParts) {
  const before = await wordFile(body, parts);
  const paper = await readPaper(before);
  const after = await commentDocument(
    before,
    paper,
    words.map((each) => about(paper, each)),
    { at: '2026-03-02T01:00:00Z' },
  );
  return { before, after, paper, xml: await partOf(after, 'word/document.xml') };
}

test('a comment stands at its words, within a run too', async () => {
  const { xml, after } = await commented(paragraph('投标保证金为人民币叁万元整。'), ['叁万元整']);
  expect(marked(xml)).toEqual(['叁万元整']);
  expect(await partOf(after, 'word/comments.xml')).toContain('超过上限');
});

test('the document reads as it did before', async () => {
  const body = `<w:p>${run('预算 ', '<w:b/>')}${run('三百 &amp; 万元')}</w:p>${paragraph('乙')}`;
  const { after, paper, xml } = await commented(body, ['算 三百 &', '乙']);
  expect((await readPaper(after)).blocks.map(({ text }) => text)).toEqual(paper.blocks.map(({ text }) => text));
  expect(marked(xml)).toEqual(['算 三百 &amp;', '乙']);
});

test('comments may overlap, touch, and share words', async () => {
  const { xml } = await commented(paragraph('合同签订后三十日内支付预付款'), ['签订后三十日', '三十日内', '内支付']);
  expect(marked(xml)).toEqual(['签订后三十日', '三十日内', '内支付']);
});

test('a number that Word makes is no part of what is marked', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '第%1条')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const { xml } = await commented(numbered('付款方式', 1), ['第一条 付款'], { numbering });
  expect(marked(xml)).toEqual(['付款']);
});

test('words in an insertion are marked there, and the sign of the comment stands behind it', async () => {
  const { xml } = await commented(`<w:p><w:ins w:id="9" w:author="甲">${run('三十日内付款')}</w:ins></w:p>`, [
    '三十日',
  ]);
  expect(marked(xml)).toEqual(['三十日']);
  expect(xml).toMatch(/<\/w:ins><w:r><w:commentReference/);
});

test('tabs, breaks and boxes count as the characters they are', async () => {
  const body =
    '<w:p><w:r><w:t>甲</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:br/><w:t>乙丙</w:t></w:r></w:p>';
  const { xml } = await commented(body, ['是\n乙']);
  expect(marked(xml)).toEqual(['是乙']);
});

test('comments that were there stay, with their numbers', async () => {
  const comments = `<w:comment w:id="7" w:author="李"><w:p>${run('原有批注')}</w:p></w:comment>`;
  const body = `<w:p><w:commentRangeStart w:id="7"/>${run('甲乙丙')}<w:commentRangeEnd w:id="7"/></w:p>`;
  const { after, xml } = await commented(body, ['乙'], { comments });
  const part = await partOf(after, 'word/comments.xml');
  expect(part).toContain('原有批注');
  expect([...part.matchAll(/w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8']);
  expect(marked(xml)).toEqual(['甲乙丙', '乙']);
});

test('every other part is the same, byte by byte', async () => {
  const picture = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251));
  const { before, after } = await commented(paragraph('甲乙'), ['乙'], {
    styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    others: { 'word/media/image1.png': picture, 'docProps/app.xml': '<Properties/>' },
  });
  const written = new Set(['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels']);
  const { names } = await openArchive(before, new Budget());
  for (const name of names.filter((each) => !written.has(each))) {
    expect(await partOf(after, name), name).toBe(await partOf(before, name));
  }
  expect(names.length).toBeGreaterThan(4);
});

test('new parts are named in the content types and the relationships', async () => {
  const { after } = await commented(paragraph('甲'), ['甲']);
  const types = await partOf(after, '[Content_Types].xml');
  const relations = await partOf(after, 'word/_rels/document.xml.rels');
  for (const part of ['comments', 'commentsExtended', 'commentsIds', 'people']) {
    expect(types).toContain(`PartName="/word/${part}.xml"`);
    expect(relations).toContain(`Target="${part}.xml"`);
  }
});

test('words in a footnote are told in a comment at the beginning of the text', async () => {
  const { after, xml } = await commented(paragraph('正文'), ['见附件'], {
    footnotes: `<w:footnote w:id="1">${paragraph('见附件')}</w:footnote>`,
  });
  expect(marked(xml)).toEqual(['正文']);
  expect(await partOf(after, 'word/comments.xml')).toContain('见附件');
});

test('words in a text box are told in a comment at the paragraph it hangs on', async () => {
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('加急')}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const { after, xml } = await commented(`${paragraph('前')}<w:p>${box}${run('公告')}</w:p>`, ['加急']);
  expect(marked(xml)).toEqual(['公告']);
  expect(await partOf(after, 'word/comments.xml')).toContain('加急');
});

test('what a comment says is written as text', async () => {
  const before = await wordFile(paragraph('甲'));
  const paper = await readPaper(before);
  const comment: PaperComment = { anchor: { block: 'b1' }, title: 'a < b & "c"', body: ['一\n二\u0001'], lang: 'en' };
  const part = await partOf(await commentDocument(before, paper, [comment]), 'word/comments.xml');
  expect(part).toContain('a &lt; b &amp; &quot;c&quot;');
  expect(part).toMatch(/一<\/w:t><w:br\/><w:t xml:space="preserve">二 </);
});

test('the same input gives the same file', async () => {
  const one = await commented(paragraph('甲乙'), ['乙']);
  const again = await commentDocument(one.before, one.paper, [about(one.paper, '乙')], { at: '2026-03-02T01:00:00Z' });
  expect(Buffer.compare(Buffer.from(one.after), Buffer.from(again))).toBe(0);
});

test('plain text takes no comments, and says so', async () => {
  const bytes = Buffer.from('投标保证金三万元');
  const paper = await readPaper(bytes);
  await expect(commentDocument(bytes, paper, [])).rejects.toMatchObject({ name: 'CommentsNotPossible' });
});
