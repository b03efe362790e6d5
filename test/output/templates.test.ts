import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { isRefused } from '../../intake/lines.ts';
import { templateFacts } from '../../intake/templates/template-columns.ts';
import { templateStages } from '../../intake/templates/template-stages.ts';
import { templateFormats, templateOf } from '../../output/templates/template.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { kindNames, vocabularies } from '../../rules/facts/kinds.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { bytesOf, read, readFirstSheet } from '../intake/reading.ts';

const approval = vocabularies.find(({ kind }) => kind === 'approval');
const matters = Object.keys(approval?.byPath.get('matter')?.codes ?? {});

describe.each(kindNames)('the template for %s', (kind) => {
  it.each(templateFormats)('as %s is read back as its own example, with nothing refused or unknown', async (format) => {
    const template = templateOf(kind, format, ruleSet);
    const { lines, notes } = await read(template.fileName, await bytesOf(template.body), { readExamples: true });
    expect(lines).toMatchObject([{ case: { kind, region: '460100' } }]);
    expect(notes.filter(({ code }) => code === 'unknown-column')).toEqual([]);
  });

  it('gives the same example in every format', async () => {
    const examples = await Promise.all(
      templateFormats.map(async (format) => {
        const template = templateOf(kind, format, ruleSet);
        const { cases } = await read(template.fileName, await bytesOf(template.body), { readExamples: true });
        return cases.map((line) => line.case);
      }),
    );
    for (const example of examples) expect(example).toEqual(examples[0]);
  });
});

describe('a template', () => {
  it.each(matters)('for %s asks for no fact that only other matters need, and is read back', async (matter) => {
    if (approval === undefined) throw new Error('no vocabulary');
    const facts = templateFacts(approval, ruleSet, { matter });
    const all = templateFacts(approval, ruleSet, {});
    expect(facts.length).toBeLessThan(all.length);
    const template = templateOf('approval', 'csv', ruleSet, { matter });
    const { cases } = await read(template.fileName, await bytesOf(template.body), {
      kind: 'approval',
      readExamples: true,
    });
    expect(cases.map((line) => line.case.matter)).toEqual([matter]);
  });

  it.each(templateStages)('for a purchase %s asks for what is known then, and is read back', async (stage) => {
    const procurement = vocabularies.find(({ kind }) => kind === 'procurement');
    if (procurement === undefined) throw new Error('no vocabulary');
    const paths = templateFacts(procurement, ruleSet, { stage }).map(({ path }) => path);
    expect(paths).toContain('project.budget');
    expect(paths.includes('terms.bidSecurity.amount')).toBe(stage === 'before-publication');
    expect(paths.includes('process.resultPublishedOn')).toBe(stage === 'after-award');
    const template = templateOf('procurement', 'csv', ruleSet, { stage });
    const { cases, refused } = await read(template.fileName, await bytesOf(template.body), { readExamples: true });
    expect([cases.length, refused.length]).toEqual([1, 0]);
  });

  it('of a kind without stages is not cut by one', () => {
    const payment = vocabularies.find(({ kind }) => kind === 'payment');
    if (payment === undefined) throw new Error('no vocabulary');
    expect(templateFacts(payment, ruleSet, { stage: 'after-award' })).toEqual(templateFacts(payment, ruleSet, {}));
  });

  it('for a place asks only for what its rules read', () => {
    if (approval === undefined) throw new Error('no vocabulary');
    const nowhere = templateFacts(approval, ruleSet, { region: '810000' });
    expect(nowhere.map(({ path }) => path)).toEqual(['region', 'reference', 'unit', 'matter']);
  });

  it('as JSON is a submission as it stands', async () => {
    const { body } = templateOf('payment', 'json', ruleSet);
    expect(readSubmission(JSON.parse((await bytesOf(body)).toString('utf8')))).toMatchObject({ ok: true });
  });

  it('as a workbook offers the codes of each list, and explains every column', async () => {
    const content = await bytesOf(templateOf('payment', 'xlsx', ruleSet).body);
    expect((await readFirstSheet(content)).sheets).toEqual(['付款 Payment', '说明 Columns']);
    expect(content.includes('xl/worksheets/sheet3.xml')).toBe(true);
  });

  it('is the same bytes every time', async () => {
    const twice = await Promise.all([0, 1].map(() => bytesOf(templateOf('payment', 'xlsx', ruleSet).body)));
    expect(twice[0]?.equals(twice[1] ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('a form for one case', () => {
  it.each(['procurement', 'payment', 'approval'] as const)(
    'for %s is read back as what was filled in, and its examples are not judged',
    async (kind) => {
      const content = await bytesOf(templateOf(kind, 'xlsx', ruleSet, {}, 'upright').body);
      const book = xlsx.read(content);
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      const labels = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).map(([label]) => String(label ?? ''));
      const answers: Readonly<Record<string, string>> = {
        '地区 Region': '海口市',
        '编号 Reference': 'A',
        '单位 Unit': '甲',
      };
      for (const [row, label] of labels.entries()) {
        const answer = answers[label];
        if (answer !== undefined) sheet[`B${row + 1}`] = { t: 's', v: answer };
      }
      const matter = labels.findIndex((label) => label.startsWith('事项'));
      if (matter >= 0) sheet[`B${matter + 1}`] = { t: 's', v: String(sheet[`D${matter + 1}`]?.v) };
      const day = labels.findIndex((_, row) => String(sheet[`C${row + 1}`]?.v ?? '').startsWith('日期，'));
      sheet[`B${day + 1}`] = { t: 's', v: '2025-03-04' };
      const bytes: unknown = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' });
      if (!Buffer.isBuffer(bytes)) throw new TypeError('SheetJS gives a buffer');
      const { cases, lines, notes } = await read('form.xlsx', bytes);
      expect(lines.filter(isRefused)).toEqual([]);
      expect(cases.map((line) => line.case)).toMatchObject([{ kind, region: '460100', reference: 'A', unit: '甲' }]);
      expect(JSON.stringify(cases[0]?.case)).toContain('2025-03-04');
      expect(JSON.stringify(cases[0]?.case)).not.toContain('2025-03-03');
      expect(notes.map(({ code }) => code)).toContain('upright');
    },
  );
});
