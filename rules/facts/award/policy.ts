import { codes, date, section, yesno } from '../fact.ts';

/** The policy under which support is applied for, and how it was made known. */
export const policy = section('惠企政策', 'Policy', {
  issuedOn: date('政策出台日期', 'Policy issued'),
  publishedOn: date('在兑现系统发布日期', 'Policy published in the support system'),
  openedOn: date('开放申报日期', 'Policy opened for applications'),
  fiscal: yesno('涉及财政补贴', 'The policy pays from the budget'),
  asItem: yesno('已梳理成可申报事项', 'The policy was made an item that can be applied for'),
  flowSet: yesno('已设置审批流程', 'Steps of approval for the policy set'),
  onPlatform: yesno('进驻“粤财扶助”平台', 'The policy is on the Guangdong platform for fiscal support'),
  platformServices: codes(
    {
      'view-policies': ['查看奖补政策', 'See policies'],
      apply: ['申报补贴', 'Apply'],
      'view-progress': ['查看审批进度', 'See progress'],
      receive: ['获得兑现补贴', 'Receive the money'],
    },
    '平台可办理的环节',
    'What can be done on the platform',
  ),
});
