/** The content of reports: every finding of any case is told, with its clause, in either language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsWritten } from '../../../intake/as-written.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { reportContent } from '../../../output/report/report-content.ts';
import { docxOf } from '../../../output/written/docx.ts';
import { pageOf } from '../../../output/written/page.ts';
import { pdfOf } from '../../../output/written/pdf.ts';
import type { Block, Written } from '../../../output/written/written.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { type Report, report } from '../../../rules/engine/report.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { elsewhere, latePayment, tender, timelyPayment, unpaid } from '../../functions/cases.ts';

const ID = '01JNDQ8Y6T0H3V5K7M9PQRSTVW';

function judged(submission: unknown, asOf = '2025-03-03'): Report {
  const read = readAsWritten(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { id: ID, evaluatedAt: '2025-03-03T01:00:00.000Z', ...report(read.case, ruleSet, { asOf }) };
}

function written(of: Report, language: 'zh' | 'en'): Written {
  const vocabulary = vocabularies.find(({ kind }) => kind === of.case.kind);
  if (vocabulary === undefined) throw new Error(of.case.kind);
  return reportContent(of, vocabulary, language);
}

/** All texts of a block. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, block.tag?.text ?? ''];
    case 'paragraph':
      return block.runs.map(({ text }) => text);
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flat();
    case 'table':
      return [...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
    case 'banner':
      return [block.title, ...block.lines];
  }
}
const wordsOf = ({ blocks }: Written): string => blocks.flatMap(textsOf).join('\n');

describe('what several rules say in the same words', () => {
  const alike = judged({
    kind: 'procurement',
    region: '460100',
    regime: 'government-procurement',
    project: { category: 'goods', method: 'open-tender', budget: '2000000.00', noticeOn: '2025-02-10' },
    terms: {
      conditions: [
        'local-registration',
        'local-branch',
        'registered-capital',
        'credit-report',
        'award-for-local-registration',
      ],
    },
  });

  test.each(['zh', 'en'] as const)('is one thing to put right, with the clause of each (%s)', (language) => {
    const breached = alike.findings.filter(({ outcome }) => outcome === 'breached');
    const headed = written(alike, language).blocks.filter(({ kind }) => kind === 'heading');
    const numbered = headed.filter((block) => block.kind === 'heading' && block.level === 3);
    expect(numbered.length).toBeLessThan(breached.length);
    const words = wordsOf(written(alike, language));
    for (const { title, citation } of breached) {
      expect(words).toContain(title[language]);
      expect(words).toContain(citation.clause);
    }
  });

  test('a long list is told once, and then where it stands', () => {
    const rows = written(alike, 'zh').blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    const demands = rows.filter(([label]) => label === '对投标人的要求').map(([, value]) => value);
    expect(demands.length).toBeGreaterThan(1);
    expect(demands.filter((value) => value.length > 40)).toHaveLength(1);
    for (const value of demands.slice(1)) expect(value).toMatch(/^同第\d+项$/);
  });
});

const cases = { latePayment, timelyPayment, unpaid, tender, elsewhere };

describe.each(Object.entries(cases))('%s', (_, submission) => {
  test.each(['zh', 'en'] as const)('in %s every finding stands with its title and its clause', (language) => {
    const made = judged(submission);
    const words = wordsOf(written(made, language));
    for (const { title, citation } of made.findings) {
      expect(words).toContain(title[language]);
      expect(words).toContain(citation.clause);
    }
    for (const { question } of made.questions) expect(words).toContain(question[language]);
    expect(words).not.toMatch(/undefined|\[object|null|NaN/);
  });

  test('no path of a fact and no code stands in it', () => {
    const made = judged(submission);
    const words = wordsOf(written(made, 'zh'));
    const paths = vocabularies
      .flatMap(({ facts }) => facts.map(({ path }) => path))
      .filter((path) => path.includes('.'));
    for (const path of paths) expect(words).not.toContain(path);
    expect(words).not.toMatch(/government-procurement|local-registration|open-tender/);
  });
});

test('figures of a breach: how days were counted, with the days left out and why', () => {
  const words = wordsOf(written(judged(latePayment), 'zh'));
  expect(words).toContain(
    '自2025-01-24的次日起数3个工作日，其间9天不计入，最后一日为2025-02-05，实际为2025-02-07，逾期2个工作日。',
  );
  expect(words).toContain('2025-01-28至2025-02-04（春节）');
  expect(words).toContain('调休上班，计入：2025-01-26');
});

test('the day that decides which law applies stands beside each clause: that of the rule, or else that of the case', () => {
  expect(wordsOf(written(judged(latePayment), 'zh'))).toContain('按2025-01-24（收到发票日期）施行的规定判断');
  expect(wordsOf(written(judged(tender), 'en'))).toContain('judged by the law of 2025-03-03 (');
});

test('whatever a user calls a case is found again in page, Word document and PDF', async () => {
  const han = fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/);
  const latin = fc.stringMatching(/^[A-Za-z0-9()&<>"'./-]{1,16}$/);
  await fc.assert(
    fc.asyncProperty(fc.oneof(han, latin), async (reference) => {
      const content = written(judged({ ...timelyPayment, reference }), 'zh');
      for (const bytes of [Buffer.from(pageOf(content)), await docxOf(content), await pdfOf(content)]) {
        const { blocks } = await readPaper(bytes);
        expect(blocks.map(({ text }) => text).join('\n')).toContain(reference);
      }
    }),
    { numRuns: 6 },
  );
}, 300_000);

test('signs that no document can hold become blanks: page, Word document and PDF open, and the words beside them stay', async () => {
  const unwritable = fc.constantFrom('\u0001', '\u000b', '\u001b', '\u0085', '\ufffe', '\uffff', '\r');
  await fc.assert(
    fc.asyncProperty(unwritable, async (sign) => {
      const content = written(judged({ ...timelyPayment, reference: `甲方${sign}乙方` }), 'zh');
      for (const bytes of [await docxOf(content), await pdfOf(content)]) {
        const { blocks } = await readPaper(bytes);
        const text = blocks.map((block) => block.text).join('\n');
        expect(text).toMatch(/甲方\s*乙方/);
        expect(text).not.toContain(sign);
      }
    }),
    { numRuns: 7 },
  );
}, 120_000);
