import { legalCircumstances, legalServices, legalSteps } from '../codes/legal-service.ts';
import { codes, done, section, yesno } from '../fact.ts';

/** Services of a court to the parties of a case. */
export const legal = section('诉讼服务', 'Court services', {
  circumstances: codes(legalCircumstances, '案件情形', 'Circumstances of the case'),
  steps: codes(legalSteps, '法院办理情况', 'What the court did'),
  services: codes(legalServices, '提供的服务', 'What the court offers'),
  feeReliefDue: yesno('已申请且符合诉讼费减缓免条件', 'Asked for relief from court fees, conditions met'),
  feeReliefGiven: done('已给予诉讼费减缓免', 'Relief from court fees given'),
  aidDue: yesno('已申请且符合法律援助条件', 'Asked for legal aid, conditions met'),
  aidGiven: done('已提供法律援助', 'Legal aid given'),
  limitChanged: yesno('延长、扣除审限或延期开庭', 'Time for trial extended, left out, or hearing put off'),
  changeApproved: yesno('已经审批', 'Change of the time approved'),
  bankruptcyAccepted: yesno('法院已受理破产案件', 'The court has accepted a bankruptcy case'),
  measuresLifted: done('已依法解除保全和查封、扣押、冻结等措施', 'Preservation, seizure and freezing lifted'),
  fastTrackCase: yesno('属快审范围的破产案件', 'Bankruptcy case of the fast track'),
  fastTrackPanel: yesno('由快审合议庭审理', 'Tried by the fast-track panel'),
  bothAgree: yesno('申请人和被申请人均同意预重整', 'Both sides agree to a pre-reorganisation'),
  preReorganisationReviewed: done('法院已审查决定是否预重整', 'The court decided on the pre-reorganisation'),
  withinScope: yesno('属可申请预重整的情形', 'Within the scope of pre-reorganisation'),
  refusedAsOutOfScope: yesno('以不属可申请范围为由不予受理', 'Pre-reorganisation refused as out of scope'),
  assetsSeized: yesno('查封、扣押、冻结涉案企业财产', 'Property of an enterprise seized or frozen'),
  enterpriseSuspect: yesno('企业或企业家涉嫌违法犯罪', 'The enterprise or its owner is suspected of a crime'),
  workingFundsLeft: yesno('预留必要的流动资金和往来账户', 'Necessary working funds and accounts left'),
  liveSeizurePossible: yesno('能够“活查活封”', 'Could be seized without stopping its use'),
  deadSeizure: yesno('“死封死扣”', 'Seized so that it cannot be used'),
  namedMediator: yesno(
    '申请确认经特定港澳调解组织达成的合法有效协议',
    'Asked to confirm a lawful settlement through one of the mediators of Hong Kong or Macao named',
  ),
  confirmed: done('已作司法确认', 'The court confirmed the settlement'),
});
