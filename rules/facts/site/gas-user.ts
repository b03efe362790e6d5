import { codes, date, done, section, yesno } from '../fact.ts';

/** A user of gas, as the gas company finds it. */
export const gasUser = section('燃气用户', 'Gas user', {
  keyPremises: yesno(
    '餐饮等人员密集场所、城中村、老旧小区、商业综合体、集贸市场、公福、工业用户或“三小场所”',
    'Restaurant or other crowded place, urban village, old estate, mall, market, public or industrial user, or small premises',
  ),
  bottledGasDelivered: yesno('送瓶装气', 'Bottled gas is delivered'),
  checkedAtDelivery: yesno('送气时已安检', 'Safety check made when the gas was delivered'),
  hazardFoundOn: date('发现安全隐患日期', 'Gas hazard found'),
  steps: codes(
    {
      'user-told': ['告知用户', 'User told'],
      'time-limit-set': ['要求限期整改', 'Correction demanded within a time limit'],
      'corrected-at-once': ['隐患当场消除', 'Hazard removed on the spot'],
      'supply-stopped': ['停止供气', 'Supply stopped'],
      'reported-to-authority': ['报告住建、街道等部门', 'Reported to the authorities'],
    },
    '供气单位的处置',
    'What the gas company did',
  ),
  majorHazard: yesno('存在重大安全隐患', 'There is a major gas hazard'),
  notCorrectedInTime: yesno('限期不整改', 'The gas hazard was not put right within the time set'),
  cutOffDueOn: date('认定重大隐患或者整改期满之日', 'Major hazard established, or time to put it right over', {
    zh: '停止供气和报告的义务自此发生',
    en: 'From then on supply is to be stopped and a report made',
  }),
});

/** A managed estate: works of residents that break the rules. */
export const estate = section('小区装修巡查', 'Works of residents', {
  illegalWorkFound: yesno('物业服务企业发现违规作业', 'The manager of the estate found work against the rules'),
  dissuaded: done('已劝阻', 'The manager told those at work to stop'),
  dissuasionFailed: yesno('劝阻无效', 'Those at work went on all the same'),
  reported: done('已向有关部门报告', 'The manager reported it to the authorities'),
});
