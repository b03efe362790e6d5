import { declarationContents } from '../codes/declaration-content.ts';
import { emergencyCauses } from '../codes/emergency-cause.ts';
import { emergencyRecords } from '../codes/emergency-record.ts';
import { integrityStages } from '../codes/integrity-stage.ts';
import { poolPractices } from '../codes/pool-practice.ts';
import { code, codes, date, done, section, yesno } from '../fact.ts';

/** An emergency purchase. */
export const emergency = section('紧急采购', 'Emergency purchase', {
  cause: code(emergencyCauses, '紧急采购原因', 'Cause of the emergency'),
  marketCanMeetNeed: yesno('市场能及时满足应急需要', 'The market can meet the need in time'),
  records: codes(emergencyRecords, '紧急采购的记录', 'Records of the emergency purchase'),
});

/** A bidder's environmental record. */
export const environment = section('环保处罚记录', 'Environmental record', {
  bidderRestricted: yesno('因环保处罚限制供应商', 'Supplier restricted for an environmental penalty', {
    zh: '因重大违法记录（政府采购法第二十二条）不合格的不在此列，填否。',
    en: 'No where the supplier is not qualified by law for a grave offence (Procurement Law art. 22).',
  }),
  penaltyOn: date('环保处罚日期', 'Environmental penalty'),
  declaration: codes(declarationContents, '声明函的内容', 'Contents of the declaration letter', {
    zh: '未提供声明函的，填空。',
    en: 'Empty where no declaration was given.',
  }),
});

/** A pool of pre-selected suppliers. */
export const pool = section(
  '预选供应商库',
  'Pool of pre-selected suppliers',
  {
    publicityStartedOn: date('供应商资料公示开始日期', 'Suppliers of the pool made public from'),
    publicityEndedOn: date('供应商资料公示结束日期', 'Suppliers of the pool made public until'),
    practices: codes(poolPractices, '入库中的问题', 'Faults in admission to the pool'),
  },
  [['publicityStartedOn', 'publicityEndedOn']],
);

/** A public-private partnership. */
export const ppp = section('政府和社会资本合作', 'Public-private partnership', {
  responsibleNamed: yesno('明确政府方责任人', 'Responsible person on the side of government named'),
  integrityDuties: codes(integrityStages, '明确诚信职责的阶段', 'Stages with duties of integrity'),
  creditRecorded: done(
    '履约情况和实施效果已纳入责任人信用记录',
    'Performance entered in the credit record of the person responsible',
  ),
});
