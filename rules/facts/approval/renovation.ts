import { renovationChanges } from '../codes/renovation-change.ts';
import { renovationFeatures } from '../codes/renovation-feature.ts';
import { codes, quantity, section, yesno } from '../fact.ts';

/** Renovation of an old compound, or interior works in an existing building. */
export const renovation = section('改造、装修', 'Renovation', {
  area: quantity('装修面积', 'Area decorated', 'm²'),
  features: codes(renovationFeatures, '建筑或小区情况', 'The building or compound'),
  changes: codes(renovationChanges, '改造涉及的改变', 'What the works change'),
  reviewedOnline: yesno('改造方案由有关部门在线联合审查', 'Scheme reviewed jointly online'),
  oneJointOpinion: yesno('一次性出具联合审查意见', 'One joint opinion on the scheme'),
  permitsNotNeeded: yesno(
    '联合审查意见认定无需办理规划或施工许可',
    'The joint opinion finds that no planning or construction permit is needed',
  ),
  approvalsInParallel: yesno('方案通过后的审批并联办理', 'Approvals after the scheme handled in parallel'),
  bundled: yesno('按片区捆绑打包办理', 'Bundled with other works of the area'),
});
