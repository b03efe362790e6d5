/** In which part words stand, which options are taken, and whose place it is. */
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { partsOf } from '../../../intake/reading/parts.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';

const paperOf = (...lines: readonly string[]) =>
  readPaper(new TextEncoder().encode(lines.join('\n')), { name: 'a.txt' });
const caseOf = async (...lines: readonly string[]) => readPaperFacts(await paperOf(...lines)).case;

describe('chapters that are only listed', () => {
  const lines = [
    '第一章 投标邀请',
    '第二章 投标人须知',
    '招标文件包括下列各章：',
    '第一章 投标邀请',
    '第二章 投标人须知',
    '第三章 合同文本',
    '第四章 投标文件格式',
    '中标人应当自中标通知书发出之日起30日内签订合同。',
  ];
  it('begin nothing: what follows is still of the chapter that lists them', async () => {
    const { blocks } = await paperOf(...lines);
    expect(partsOf(blocks).at(-1)).toBe('instructions');
    expect(await caseOf(...lines)).toMatchObject({ terms: { contractWithin: { days: 30 } } });
  });
  it('end where the numbers begin anew: that is the first chapter itself', async () => {
    const { blocks } = await paperOf(
      '采购文件',
      '第一章 采购公告',
      '第二章 供应商须知',
      '第三章 评分标准',
      '第一章 采购公告',
      '预算金额：380000元',
    );
    expect(partsOf(blocks).at(-1)).toBe('announcement');
  });
});

describe('what only speaks of the forms', () => {
  it('is no beginning of them: a demand in the style of a heading, a row of a table', async () => {
    const page =
      '<h1>第三章 资格审查</h1><h2>2.1 [提供承诺函（详见格式部分）并加盖公章]</h2><p>本项目不接受联合体投标。</p>' +
      '<h1>第四章 评标办法</h1><table><tr><td>评审因素</td><td>标准</td></tr><tr><td>投标文件格式</td><td>符合要求</td></tr></table><p>服务方案：优得5分，良得3分，差得1分</p>';
    const { blocks } = await readPaper(new TextEncoder().encode(page), { name: 'a.html' });
    const parts = partsOf(blocks);
    const partOf = (text: string) => parts[blocks.findIndex((block) => block.text.startsWith(text))];
    expect([partOf('本项目'), partOf('服务方案')]).toEqual(['qualification', 'scoring']);
  });
  it('nor are marks given while the contract runs those of bids', async () => {
    const { blocks } = await paperOf('第三章 评分标准', '一、价格评分', '二、运维考核评分标准', '资料不全的扣1分');
    expect(partsOf(blocks).at(-1)).toBe('technical');
  });
});

describe('options', () => {
  it.each([
    ['是否接受联合体投标：R否 £是', 'forbidden'],
    ['是否接受联合体投标：\uf052否 \uf0a3是', 'forbidden'],
    ['是否接受联合体投标：¨否 ☑是', 'allowed'],
  ])('%s', async (line, consortium) => {
    expect(await caseOf('第一章 采购公告', line)).toMatchObject({ terms: { consortium } });
  });
  it('an empty one that says no takes nothing of what stands behind its comma', async () => {
    expect(await caseOf('第一章 投标人须知前附表', '是否提交履约保证金：☑是 □否，金额为合同总价的3%')).toMatchObject({
      performanceSecurity: { percent: 3 },
    });
  });
  it('an option on a line of its own in a cell ends there', async () => {
    const page =
      '<h1>第一章 投标人须知前附表</h1><table><tr><td>项号</td><td>内容</td><td>规定</td></tr><tr><td>1</td><td>最高限价</td><td><p>□无</p><p>有最高限价为人民币：¥171867.30元</p></td></tr></table>';
    const paper = await readPaper(new TextEncoder().encode(page), { name: 'a.html' });
    expect(readPaperFacts(paper).case).toMatchObject({ project: { controlPrice: '171867.30' } });
  });
});

describe('a buyer that only names its county', () => {
  it('is of the city that the county belongs to', async () => {
    expect(await caseOf('采购公告', '采购人：阳西县测试局', '项目名称：阳西县测试局保安服务')).toMatchObject({
      region: '441700',
    });
  });
  it('is of none where several have a district of that name', async () => {
    expect(await caseOf('采购公告', '采购人：鼓楼区测试局', '项目名称：鼓楼区测试局保安服务')).not.toHaveProperty(
      'region',
    );
  });
});

describe('names of rows and columns', () => {
  const partsIn = async (page: string) => {
    const { blocks } = await readPaper(new TextEncoder().encode(page), { name: 'a.html' });
    const parts = partsOf(blocks);
    return (text: string) => parts[blocks.findIndex((block) => block.text.startsWith(text))];
  };
  it('begin no part in the table of particulars, nor above a list of lots', async () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const partOf = await partsIn(
      `<h1>第一章 招标公告</h1><table>${row('包号', '名称', '采购需求', '预算金额（元）')}${row('1', '食堂服务', '详见文件', '3960000')}</table>` +
        '<p>二.投标人的资格要求</p><p>具有食品经营许可证。</p><h1>第三章 投标人须知</h1><p>一.前附表</p>' +
        `<table>${row('序号', '条款名称', '内容')}${row('1', '评标办法', '综合评分法')}${row('2', '联合体', '不接受')}</table>`,
    );
    expect(['食堂服务', '具有食品', '不接受'].map(partOf)).toEqual(['announcement', 'qualification', 'particulars']);
  });
  it('begin the scoring where a column is of points', async () => {
    const partOf = await partsIn(
      '<h1>第二章 投标人须知</h1><table><tr><td>序号</td><td>评审因素</td><td>评分标准</td></tr><tr><td>1</td><td>方案</td><td>优得5分</td></tr></table>',
    );
    expect(partOf('优得')).toBe('scoring');
  });
  it('an article on bidders ends with the next number; a contract may be called a draft in parentheses', async () => {
    const { blocks } = await paperOf(
      '第一章 招标公告',
      '3. 投标人资格要求',
      '具有安全生产许可证。',
      '4. 招标文件的获取',
      '售价300元。',
      '第二章 响应文件格式',
      '第三章 框架协议（草案）',
      '甲方有权随时解除。',
    );
    const parts = partsOf(blocks);
    expect([2, 4, 7].map((at) => parts[at])).toEqual(['qualification', 'announcement', 'contract']);
  });
});

describe('what stands around a value', () => {
  it.each([
    ['采购人：海南省政务服务保障中心', '460000'],
    ['采购人：海南省三亚市人民医院', '460200'],
  ])('%s buys in %s', async (buyer, region) => {
    expect(await caseOf('第一章 采购公告', buyer, '地址：海南省海口市国兴大道9号')).toMatchObject({ region });
  });
  it('the unit above a table is that of its columns of money', async () => {
    const lines = ['采购包', '采购标的', '采购包预算', '1', '课桌', '1980000'];
    expect(await caseOf('第一章 采购公告', '金额单位：人民币元', ...lines)).toMatchObject({
      project: { budget: '1980000.00' },
    });
    expect(await caseOf('第一章 采购公告', '第一批', ...lines)).not.toHaveProperty('project.budget');
  });
  it('the description of goods before their number demands once', async () => {
    const page =
      '<h1>第五章 技术要求</h1><table><tr><td>1</td><td>显示器的检测报告须带有CMA和CNAS标志，共三份，随货提供</td><td>60台</td></tr></table>';
    const { marks } = readPaperFacts(await readPaper(new TextEncoder().encode(page), { name: 'a.html' }));
    const found = marks.filter(({ value }) => value === 'voluntary-certification');
    expect(found.map(({ words }) => words.includes('60台'))).toEqual([false]);
  });
});

describe('weights', () => {
  const table = (...weights: readonly string[]) =>
    `<h1>第四章 评分标准</h1><table><tr><td>序号</td><td>评分项</td><td>权重</td></tr>${weights
      .map(
        (weight, index) => `<tr><td>${index + 1}</td><td>第${'一二三四'.charAt(index)}部分</td><td>${weight}</td></tr>`,
      )
      .join('')}</table>`;
  const wrong = async (text: string, name = 'a.html'): Promise<boolean> =>
    readPaperFacts(await readPaper(new TextEncoder().encode(text), { name })).marks.some(
      ({ value, remark }) => value === 'weights-not-hundred' && remark === true,
    );
  it.each([
    [['30', '≤54', '5', '5', '3'], true],
    [['30', '54', '11', '5'], false],
    // A row without a number of its own: nothing is added up.
    [['30', '54', '见附表', '5'], false],
  ])('of %s', async (weights, expected) => {
    expect(await wrong(table(...weights))).toBe(expected);
  });
  it('in a sentence', async () => {
    const said = (text: string) => wrong(`第四章 评分标准\n${text}`, 'a.txt');
    expect(await said('分值构成：价格30分，技术50分，商务15分')).toBe(true);
    expect(await said('分值构成：价格30分，技术50分，商务20分')).toBe(false);
  });
});

describe('a notice alone', () => {
  const notice = [
    '滨江市教育局2026年中小学校卫生保健设备采购项目（二次）-公开招标公告（网上）',
    '二、申请人的资格要求：',
    '1.满足《中华人民共和国政府采购法》第二十二条规定',
    '三、获取招标文件',
    '时间：2026年01月06日至2026年01月12日',
    '四、提交投标文件截止时间、开标时间和地点',
    '2026年01月27日09点30分',
    '五、投标有效期',
    '自投标截止之日起60天。',
  ];
  it('begins with its name however long, and goes on after the article on who may bid', async () => {
    const { blocks } = await paperOf(...notice);
    expect(partsOf(blocks).slice(0, 5)).toEqual([
      'announcement',
      'qualification',
      'qualification',
      'announcement',
      'announcement',
    ]);
  });
  it('says by its articles what the lines below are', async () => {
    expect(await caseOf(...notice)).toMatchObject({
      process: {
        documentsAvailableOn: '2026-01-06',
        documentsAvailableUntilOn: '2026-01-12',
        bidDeadlineOn: '2026-01-27',
      },
      terms: { bidValidity: { days: 60 } },
    });
  });
});

describe('names of projects', () => {
  it('stand on the cover above what the documents are called, with the brackets that they are written with', async () => {
    expect(await caseOf('滨江市第十八中学食材配送服务项目（二次）', '竞争性磋商文件')).toMatchObject({
      project: { name: '滨江市第十八中学食材配送服务项目（二次）', category: 'services' },
    });
  });
  it('are not what kind of documents they are', async () => {
    expect(await caseOf('货物和服务项目', '公开招标文件', '第一章 招标公告')).not.toHaveProperty('project.name');
  });
});

it('an article that says its value in the same line begins no part', async () => {
  const { blocks } = await paperOf('第三部分 投标须知', '二、评标办法：综合评分法', '五、中标人不得将合同转包、分包');
  expect(partsOf(blocks)).toEqual(['instructions', 'instructions', 'instructions']);
});

it('a table of particulars needs no title of its own', async () => {
  const page =
    '<h1>第一章 招标公告</h1><h1>第二章 投标人须知</h1><table><tr><th>条款号</th><th>条款名称</th><th>编列内容</th></tr><tr><td>3.4.1</td><td>投标保证金</td><td>形式：银行电汇、银行保函</td></tr></table><h1>第三章 评标办法</h1>';
  const { case: read } = readPaperFacts(await readPaper(new TextEncoder().encode(page), { name: 'a.html' }));
  expect(read).toMatchObject({ terms: { bidSecurity: { forms: ['bank-transfer', 'bank-guarantee'] } } });
});

it('deposits of lots, each its own, are none of the whole', async () => {
  const page =
    '<h1>第二章 供应商须知前附表</h1><table><tr><td>磋商保证金</td><td><p>包一：50000.00元；</p><p>包二：20000.00元</p></td></tr></table>';
  const { case: read, marks } = readPaperFacts(await readPaper(new TextEncoder().encode(page), { name: 'a.html' }));
  expect(read).not.toHaveProperty('terms');
  expect(marks.filter(({ fact }) => fact === 'terms.bidSecurity.amount').map(({ sure }) => sure)).toEqual([false]);
});

it('retention of works up to 3 % is no security without basis; of goods it may be', async () => {
  const codes = async (name: string) =>
    readPaperFacts(
      await paperOf('第一章 招标公告', `项目名称：${name}`, '第四章 商务要求', '付款：余3%作为质量保证金'),
    ).marks.filter(({ value }) => value === 'security-without-basis').length;
  expect([await codes('教学楼修缮工程'), await codes('课桌椅采购')]).toEqual([0, 1]);
});
