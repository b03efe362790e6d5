import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { headingReaderOf } from '../../intake/tables/heading.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { inPieces, read, readSource, refusal } from './reading.ts';

const HEADINGS = '地区（GB/T 2260 代码）,编号,单位,适用制度,收到发票日期,发票金额,付款到账日期';
const ROW = '460100,HK-1,海口市某局,政府采购,2025年1月24日,"186,000.00",2025/2/7';
const CASE = {
  kind: 'payment',
  region: '460100',
  reference: 'HK-1',
  unit: '海口市某局',
  regime: 'government-procurement',
  invoice: { receivedOn: '2025-01-24', amount: '186000.00' },
  paidOn: '2025-02-07',
};

describe('a table of payments', () => {
  it.each([
    ['UTF-8', Buffer.from(`${HEADINGS}\n${ROW}\n`)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${HEADINGS}\r\n${ROW}\r\n`)],
    ['GB18030', iconv.encode(`${HEADINGS}\r\n${ROW}\r\n`, 'gb18030')],
    [
      'UTF-16, which Excel calls Unicode text',
      iconv.encode(`${HEADINGS}\n${ROW}\n`.replaceAll('"186,000.00"', '186000').replaceAll(',', '\t'), 'utf-16le', {
        addBOM: true,
      }),
    ],
    [
      'semicolons',
      Buffer.from(`${HEADINGS.replaceAll(',', ';')}\n${ROW.replaceAll('"186,000.00"', '186000').replaceAll(',', ';')}`),
    ],
    [
      'tabs',
      Buffer.from(
        `${HEADINGS.replaceAll(',', '\t')}\n${ROW.replaceAll('"186,000.00"', '"186,000.00"').replaceAll(/,(?!000)/g, '\t')}`,
      ),
    ],
    ['a first line that says the delimiter', Buffer.from(`sep=,\r\n${HEADINGS}\r\n${ROW}`)],
  ])('is read in %s', async (_, content) => {
    const { cases, refused, notes } = await read('payments.csv', content, { kind: 'payment' });
    expect(refused).toEqual([]);
    expect(cases.map((line) => line.case)).toEqual([CASE]);
    expect(notes).toEqual([]);
  });

  it('is read alike in whatever pieces it arrives', async () => {
    const content = iconv.encode(`${HEADINGS}\r\n${`${ROW}\r\n`.repeat(20)}`, 'gb18030');
    const whole = await read('a.csv', content);
    for (const size of [1, 2, 3, 7, 64]) expect(await readSource(inPieces('a.csv', content, size))).toEqual(whole);
  });

  it('whose Chinese begins only after 100 KB of plain ASCII is still read as GB18030', async () => {
    const row = '460100,A,unit,government-procurement,2025-01-24,1,2025-02-07\n';
    const headings = 'region,reference,unit,regime,invoice.receivedOn,invoice.amount,paidOn\n';
    const content = Buffer.concat([
      Buffer.from(headings + row.repeat(2_000)),
      iconv.encode(row.replace('unit', '海口市某局'), 'gb18030'),
    ]);
    const { cases } = await read('a.csv', content);
    expect(cases).toHaveLength(2_001);
    expect(cases.at(-1)?.case.unit).toBe('海口市某局');
  });

  it('tells its kind by its headings, or by a column', async () => {
    const guessed = await read('a.csv', `${HEADINGS}\n${ROW}`);
    expect(guessed.cases.map((line) => line.case.kind)).toEqual(['payment']);
    expect(guessed.notes).toMatchObject([{ code: 'kind-from-headings', subject: 'payment' }]);
    const mixed = await read(
      'a.csv',
      '案件类型,地区（GB/T 2260 代码）,发票金额,项目预算\npayment,460100,5万元,\n采购,460100,,5万元\n审批,460100,,\n天气,460100,,\n,460100,,',
    );
    expect(mixed.cases.map((line) => line.case)).toEqual([
      { kind: 'payment', region: '460100', invoice: { amount: '50000.00' } },
      { kind: 'procurement', region: '460100', project: { budget: '50000.00' } },
    ]);
    expect(mixed.refused.map(({ row, refused }) => [row, refused[0]?.path, refused[0]?.code])).toEqual([
      [4, 'matter', expect.any(String)],
      [5, 'kind', 'unknown-kind'],
      [6, 'kind', 'required'],
    ]);
  });

  it('says when a value stands in a column of another kind', async () => {
    const { cases } = await read('a.csv', 'kind,region,invoice.amount,project.budget\npayment,460100,1,2');
    expect(cases).toMatchObject([
      { row: 2, unread: [{ column: 'project.budget', code: 'unknown-field', value: '2' }] },
    ]);
  });

  it('keeps what cannot be read with row, column and reason, and goes on', async () => {
    const { cases, refused } = await read(
      'a.csv',
      `${HEADINGS}\n${ROW}\n460100,B,局,政府采构,昨天,一百块,2025-02-30\n\n999999,C,局,政府采购,2025-01-24,1.234,2025-02-07\n,D,局,政府采购,2025-01-24,1,2025-02-07\n${ROW}`,
      { kind: 'payment' },
    );
    expect(cases.map(({ row }) => row)).toEqual([2, 7]);
    expect(
      refused.map(({ row, refused: problems }) => [
        row,
        problems.map(({ column, path, code, value }) => [column, path, code, value]),
      ]),
    ).toEqual([
      [
        3,
        [
          ['适用制度', 'regime', 'unknown-code', '政府采构'],
          ['收到发票日期', 'invoice.receivedOn', 'date', '昨天'],
          ['发票金额', 'invoice.amount', 'money', '一百块'],
          ['付款到账日期', 'paidOn', 'date', '2025-02-30'],
        ],
      ],
      [
        5,
        [
          ['地区(GB/T 2260 代码)', 'region', 'region', '999999'],
          ['发票金额', 'invoice.amount', 'two-decimals', '1.234'],
        ],
      ],
      [6, [[null, 'region', 'required', null]]],
    ]);
    for (const { refused: problems } of refused) {
      for (const { message } of problems)
        expect([message.zh, message.en]).toEqual([
          expect.stringMatching(/\p{Script=Han}/u),
          expect.stringMatching(/[a-z]/),
        ]);
    }
  });

  it('refuses dates that cannot follow one another, naming the column', async () => {
    const { refused } = await read(
      'a.csv',
      'matter,region,timeline.appliedOn,timeline.acceptedOn\npower-connection,440300,2025-03-03,2025-03-01',
      { kind: 'approval' },
    );
    expect(refused).toMatchObject([
      {
        refused: [
          { column: 'timeline.acceptedOn', code: 'before-its-start', value: '2025-03-01' },
          { column: 'timeline.appliedOn', code: 'before-its-start', value: '2025-03-03' },
        ],
      },
    ]);
  });

  it('names columns it does not read, with the nearest known heading', async () => {
    const { cases, notes } = await read('a.csv', `${HEADINGS},发票金颔,备注,天气\n${ROW},1,无,晴`, { kind: 'payment' });
    expect(cases.map(({ carried }) => carried)).toEqual([{ 发票金颔: '1', 备注: '无', 天气: '晴' }]);
    expect(notes.map(({ code, subject, message }) => [code, subject, message.en])).toEqual([
      ['unknown-column', '发票金颔', expect.stringContaining('发票金额 Amount of the invoice')],
      ['unknown-column', '天气', expect.stringContaining('nor one like it')],
      ['column-not-judged', '备注', expect.stringContaining('carried to the result')],
    ]);
  });

  it('refuses a row whose cells were moved by a delimiter that is not quoted', async () => {
    const { cases, refused } = await read(
      'a.csv',
      `${HEADINGS}\n460100,A,局,政府采购,2025-01-24,186,000.00,2025-02-07\n${ROW},,\n460100,B`,
      { kind: 'payment' },
    );
    expect(cases.map(({ row }) => row)).toEqual([3, 4]);
    expect(refused).toMatchObject([{ row: 2, refused: [{ code: 'too-many-cells', value: '2025-02-07' }] }]);
  });

  it('with a column for the kind takes the given kind where it is blank', async () => {
    const { cases } = await read(
      'a.csv',
      'kind,region,paidOn,project.budget\n,460100,2025-02-07,\nprocurement,460100,,5',
      { kind: 'payment' },
    );
    expect(cases.map((line) => line.case.kind)).toEqual(['payment', 'procurement']);
  });

  it('may begin with a title and a remark', async () => {
    const { cases } = await read('a.csv', `2025年付款台账,,,,,,\n单位：元,,,,,,\n\n${HEADINGS}\n${ROW}`, {
      kind: 'payment',
    });
    expect(cases.map(({ row }) => row)).toEqual([5]);
  });

  it('takes units from its headings', async () => {
    const { cases } = await read(
      'a.csv',
      'region,发票金额（万元）,给予的缓缴期（工作日）,付款到账日期（必填）\n460100,1.5,5,2025-02-07',
      { kind: 'payment' },
    );
    expect(cases[0]?.case).toMatchObject({
      invoice: { amount: '15000.00' },
      deferral: { granted: { workingDays: 5 } },
      paidOn: '2025-02-07',
    });
    const { notes } = await read('a.csv', 'region,发票金额（美元）,paidOn\n460100,1.5,2025-02-07', { kind: 'payment' });
    expect(notes).toMatchObject([{ code: 'unknown-column', subject: '发票金额(美元)' }]);
  });

  it('takes places by name, and facts left out from the defaults', async () => {
    const { cases } = await read('a.csv', '地区,发票金额\n广东省深圳市,1\n海口市,2\n,3', {
      kind: 'payment',
      defaults: { region: '惠州市', regime: '政府采购', 'buyer.type': 'government' },
    });
    expect(cases.map((line) => line.case)).toMatchObject(
      ['440300', '460100', '441300'].map((region) => ({
        region,
        regime: 'government-procurement',
        buyer: { type: 'government' },
      })),
    );
  });

  it('refuses defaults that mean nothing', async () => {
    expect(await refusal('a.csv', `${HEADINGS}\n${ROW}`, { kind: 'payment', defaults: { regine: 'x' } })).toMatchObject(
      { code: 'bad-default' },
    );
    expect(await refusal('a.csv', `${HEADINGS}\n${ROW}`, { kind: 'payment', defaults: { regime: 'x' } })).toMatchObject(
      { code: 'bad-default' },
    );
  });

  it('refuses bytes that are no characters only in the rows where they stand', async () => {
    const content = Buffer.concat([
      Buffer.from(`${HEADINGS}\n${ROW}\n460100,`),
      Buffer.from([0xff, 0xfe, 0xfd]),
      Buffer.from(',局,,,,\n'),
    ]);
    const { cases, refused } = await read('a.csv', content, { kind: 'payment' });
    expect(cases).toHaveLength(1);
    expect(refused).toMatchObject([{ row: 3, refused: [{ column: '编号', code: 'encoding' }] }]);
  });
});

describe('headings', () => {
  it.each(vocabularies.map((vocabulary) => [vocabulary.kind, vocabulary] as const))(
    'of %s mean one fact each, by path and by label',
    (_, vocabulary) => {
      const reader = headingReaderOf(vocabulary);
      for (const fact of vocabulary.facts) {
        expect(reader.read(fact.path)).toMatchObject({ of: 'fact', path: fact.path });
        for (const label of [fact.zh, fact.en, `${fact.zh} ${fact.en}`]) {
          const column = reader.read(label);
          // A label several facts share must not be guessed.
          if (column?.of === 'fact') expect(column.path).toBe(fact.path);
          else expect(column).toMatchObject({ of: 'several' });
        }
      }
    },
  );

  it('that are ambiguous, or stand twice, are refused', async () => {
    expect(
      await refusal('a.csv', '事项,地区（GB/T 2260 代码）,电压\npower-connection,440300,1', { kind: 'approval' }),
    ).toMatchObject({ code: 'ambiguous-heading' });
    expect(await refusal('a.csv', `${HEADINGS},invoice.amount\n${ROW},1`, { kind: 'payment' })).toMatchObject({
      code: 'same-heading-twice',
    });
  });
});
