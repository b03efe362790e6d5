/** The places of the page, in the order of the work. */
import type { Text } from './language.tsx';

export interface Place {
  readonly path: string;
  readonly name: Text;
  /** What one brings and what one gets. */
  readonly about: Text;
  /** Scopes without which there is nothing to do there. */
  readonly needs: readonly string[];
}

export const places: readonly Place[] = [
  {
    path: '/tender',
    needs: ['papers:write', 'reports:read', 'checks:write'],
    name: { zh: '查标书', en: 'Tender' },
    about: {
      zh: '放入招标文件，逐处指出不合规之处，下载带批注的原文件。',
      en: 'Bring a tender document; see every clause that breaks a rule; take it away with comments.',
    },
  },
  {
    path: '/payment',
    needs: ['checks:write'],
    name: { zh: '查付款', en: 'Payment' },
    about: {
      zh: '一笔付款是否逾期、自何日起、逾期几日、利息多少。',
      en: 'Is a payment late, since when, by how many days, with what interest.',
    },
  },
  {
    path: '/approval',
    needs: ['checks:write'],
    name: { zh: '查审批', en: 'Approval' },
    about: {
      zh: '一件申请该在哪一天办结，材料、收费、办理方式有无不合规定。',
      en: 'By which day an application must be decided; materials, fees, handling.',
    },
  },
  {
    path: '/site',
    name: { zh: '查现场', en: 'Inspection' },
    about: {
      zh: '一处工地、场所的检查记录是否合规，执法步骤有无缺漏。',
      en: 'The record of an inspection of a site or business, and what the authority did upon it.',
    },
    needs: ['checks:write'],
  },
  {
    path: '/award',
    name: { zh: '查评奖资助', en: 'Award or subsidy' },
    about: {
      zh: '一项评奖、资助的条件、材料、公示、异议和金额是否合规。',
      en: 'Conditions, papers, publicity, objections and sums of an award or a subsidy.',
    },
    needs: ['checks:write'],
  },
  {
    path: '/batches',
    needs: ['reports:read'],
    name: { zh: '批量', en: 'Ledgers' },
    about: {
      zh: '整本台账一次查完，按规则、单位汇总，下载结果工作簿。',
      en: 'Check a whole ledger at once; by rule and by unit; take away the workbook.',
    },
  },
  {
    path: '/rules',
    needs: [],
    name: { zh: '规则', en: 'Rules' },
    about: {
      zh: '所查的每一条规定，连同出处和原文；哪些地方查得到。',
      en: 'Every rule that is checked, beside its clause; which places are covered.',
    },
  },
  {
    path: '/reports',
    needs: ['reports:read'],
    name: { zh: '记录', en: 'Reports' },
    about: {
      zh: '已保存的结论，按地区、结果查找，可打印上交。',
      en: 'Reports that were kept: find them by place and verdict, print them.',
    },
  },
];
