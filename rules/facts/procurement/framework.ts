import { frameworkEvaluations } from '../codes/framework-evaluation.ts';
import { frameworkGrounds } from '../codes/framework-ground.ts';
import { frameworkKinds } from '../codes/framework-kind.ts';
import { frameworkOpenGrounds } from '../codes/framework-open-ground.ts';
import { frameworkOrganisers } from '../codes/framework-organiser.ts';
import { frameworkSecondStages } from '../codes/framework-second-stage.ts';
import { qualityFirstGrounds } from '../codes/quality-first-ground.ts';
import { code, count, date, money, section } from '../fact.ts';

/** A framework agreement: how it came about and how contracts are awarded under it (Ministry of Finance Order 110). */
export const framework = section(
  '框架协议采购',
  'Framework agreement',
  {
    kind: code(frameworkKinds, '框架协议类型', 'Kind of framework agreement'),
    ground: code(frameworkGrounds, '采用框架协议的情形', 'Ground for a framework agreement'),
    openGround: code(frameworkOpenGrounds, '采用开放式的情形', 'Ground for an open framework agreement'),
    organiser: code(frameworkOrganisers, '征集和订立框架协议的单位', 'Who concludes the framework agreement'),
    planApprovedOn: date('采购方案经财政部门审核日期', 'Framework plan approved by the finance department'),
    planFiledOn: date('采购方案报财政部门备案日期', 'Framework plan filed with the finance department'),
    surveyedPurchasers: count('需求调查的采购人数量', 'Purchasers surveyed'),
    maximumUnitPrice: money('最高限制单价', 'Maximum unit price'),
    agreedUnitPrice: money('协议价格（单价）', 'Unit price agreed'),
    contractUnitPrice: money('第二阶段成交单价', 'Unit price of a contract'),
    evaluation: code(frameworkEvaluations, '第一阶段评审方法', 'How suppliers are admitted'),
    qualityFirstGround: code(qualityFirstGrounds, '采用质量优先法的情形', 'Ground for quality first'),
    secondStage: code(frameworkSecondStages, '确定第二阶段成交供应商的方式', 'How contracts are awarded'),
    responses: count('提交响应文件的供应商家数', 'Suppliers who made an offer'),
    qualified: count('符合资格条件和实质性要求的供应商家数', 'Suppliers who qualified'),
    eliminated: count('淘汰的供应商家数', 'Suppliers eliminated'),
    admitted: count('入围供应商总数', 'Suppliers admitted'),
    remaining: count('剩余入围供应商家数', 'Suppliers left'),
    admissionNoticeOn: date('入围通知书发出日期', 'Notice of admission issued'),
    signedOn: date('框架协议签订日期', 'Framework agreement signed'),
    filedOn: date('框架协议副本备案日期', 'Copy of the framework agreement filed'),
    purchasersToldOn: date('将入围信息告知采购人日期', 'Purchasers told who was admitted'),
    validFromOn: date('框架协议有效期开始日期', 'Framework agreement valid from'),
    validUntilOn: date('框架协议有效期届满日期', 'Framework agreement valid until'),
    awardedOn: date('确定第二阶段成交供应商日期', 'Supplier of a contract chosen'),
    awardPublishedOn: date('成交结果单笔公告日期', 'Award announced'),
    outsiderReportedOn: date('授予非入围供应商的结果抄送征集人日期', 'Award outside told to who concluded it'),
    summaryPublishedOn: date('成交结果汇总公告日期', 'Summary of awards announced'),
  },
  [['validFromOn', 'validUntilOn']],
);

/** Joining and leaving an open framework agreement. */
export const frameworkEntry = section('开放式框架协议的加入和退出', 'Joining and leaving an open framework', {
  appliedOn: date('收到加入申请日期', 'Application to join the framework received'),
  decidedOn: date('完成审核日期', 'Application to join the framework decided'),
  publishedOn: date('发布入围结果公告日期', 'Admission to the framework announced'),
  exitRequestedOn: date('收到退出申请日期', 'Request to leave the framework received'),
  exitPublishedOn: date('发布退出公告日期', 'Exit from the framework announced'),
});
