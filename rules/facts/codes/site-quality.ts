import type { CodeList } from '../fact.ts';

/** What the designer of housing works does for its quality. */
export const designerMeasures = {
  'design-measures': ['设计文件细化常见问题防控措施', 'Design details measures against common defects'],
} satisfies CodeList;

/** What the contractor does. */
export const contractorMeasures = {
  'technical-measures': [
    '施工单位针对常见问题的技术控制措施',
    'Contractor’s technical measures against common defects',
  ],
  'construction-plan': ['施工单位针对常见问题的施工方案', 'Contractor’s construction plan against common defects'],
  'samples-first': ['样板引路', 'Sample built first'],
  'placard-acceptance': ['举牌验收', 'Acceptance recorded with placards'],
} satisfies CodeList;

/** What the supervising engineer does. */
export const supervisorMeasures = {
  'supervision-measures': [
    '监理单位针对常见问题的质量控制关键措施',
    'Supervisor’s key measures against common defects',
  ],
} satisfies CodeList;

/** What the owner of the works does. */
export const ownerMeasures = {
  'prefabricated-fit-out': ['采用装配式装修', 'Prefabricated fit-out'],
  'third-party-check': ['委托第三方进行交付前质量查验评估', 'Third party checks quality before handover'],
  'open-day': ['组织业主开放日', 'Open day for owners'],
  'owners-at-acceptance': ['邀请业主代表参加分户验收', 'Owners’ representatives at the acceptance of each home'],
} satisfies CodeList;

/** What must not happen. */
export const qualityFaults = {
  'supervision-evaded': ['采用任何形式逃避监管', 'Supervision evaded in whatever form'],
  'survey-untrue': ['勘察原始记录或试验数据不可靠、不真实', 'Survey records or test data unreliable or untrue'],
  'survey-incomplete': ['勘察原始记录或试验数据不完整', 'Survey records or test data incomplete'],
  'design-against-standards': [
    '勘察设计文件不符合法律法规和强制性标准',
    'Survey or design against law or mandatory standards',
  ],
  'built-against-drawings': ['未按合规施工图施工或监理', 'Built or supervised otherwise than by lawful drawings'],
  'witnessing-falsified': ['旁站、见证过程弄虚作假', 'Presence or witnessing falsified'],
  'standard-lowered': ['降低工程质量验收标准', 'Standard of acceptance lowered'],
  'substandard-material': ['不合格材料进入施工现场', 'Substandard material on site'],
  'counterfeit-material': ['假冒材料进入施工现场', 'Counterfeit material on site'],
} satisfies CodeList;

/** What the insurer of latent defects has set up. */
export const defectInsuranceMeasures = {
  'risk-controller': ['委托第三方风控机构', 'Third-party risk controller engaged'],
  'dispute-mechanism': ['潜在缺陷赔偿纠纷解决机制', 'Way of settling disputes on compensation'],
} satisfies CodeList;
