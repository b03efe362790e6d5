/** Sentences of other purchases than the labelled ones, each in the part where it would stand; written for this test. */
import { expect, it } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';

const NOTICE = '第一章 采购公告';
const TABLE = '第二章 供应商须知前附表';
const SCORING = '第四章 评分标准';
const CONTRACT = '第五章 合同条款';

it.each([
  [NOTICE, '采购预算：人民币贰佰叁拾伍万元整（￥2350000.00）', { project: { budget: '2350000.00' } }],
  [
    NOTICE,
    '本项目采购预算为56万元，最高限价为55.8万元',
    { project: { budget: '560000.00', controlPrice: '558000.00' } },
  ],
  [NOTICE, '受某局委托，就其档案数字化服务项目以公开招标方式进行采购', { project: { method: 'open-tender' } }],
  [NOTICE, '开标时间：二〇二五年九月十二日上午九时', { process: { bidDeadlineOn: '2025-09-12' } }],
  [
    NOTICE,
    '招标文件获取期限：2025-05-06 00:00至2025-05-12 23:59',
    { process: { documentsAvailableUntilOn: '2025-05-12' } },
  ],
  [TABLE, '投标保证金：☑不要求 □要求，金额：____元', { terms: { bidSecurity: { amount: '0.00' } } }],
  [TABLE, '投标保证金：□不要求 ☑要求，金额：20000元', { terms: { bidSecurity: { amount: '20000.00' } } }],
  [TABLE, '是否接受联合体投标：☑不接受 □接受', { terms: { consortium: 'forbidden' } }],
  [TABLE, '☑本项目不专门面向中小企业预留采购份额', { terms: { sme: { reserved: 'none' } } }],
  [TABLE, '评审方法：经评审的最低评标价法', { terms: { evaluation: 'lowest-price' } }],
  [TABLE, '是否提交履约保证金：☑否 □是', { performanceSecurity: { percent: 0 } }],
  [SCORING, '磋商报价得分=（磋商基准价/最后磋商报价）×20', { terms: { priceWeight: 20 } }],
  [SCORING, '对小微企业的投标报价给予百分之十的扣除', { terms: { sme: { priceReduction: 10 } } }],
  [CONTRACT, '甲方自收到发票之日起三十日内付款', { terms: { payment: { afterInvoice: { days: 30 } } } }],
  [CONTRACT, '甲方扣留结算总价的百分之三作为工程质量保证金', { qualitySecurity: { percent: 3 } }],
])('%s: %s', async (title, sentence, expected) => {
  const paper = await readPaper(new TextEncoder().encode(['采购文件', '说明', title, sentence].join('\n')), {
    name: 'a.txt',
  });
  expect(readPaperFacts(paper).case).toMatchObject(expected);
});
