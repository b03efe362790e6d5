import { realEstateCases } from '../codes/real-estate-case.ts';
import { code, section, yesno } from '../fact.ts';

/** Registration of real estate. */
export const realEstate = section('不动产登记', 'Real-estate registration', {
  case: code(realEstateCases, '登记情形', 'Kind of registration'),
  viaBank: yesno('通过合作银行网上申请', 'Online through a cooperating bank'),
  onlineAtOneWindow: yesno('线上一窗办理', 'Handled online at one window'),
  complaintAbout: code(
    { registration: ['不动产登记', 'Registration'], survey: ['测绘调查', 'Survey'] },
    '投诉内容',
    'Complaint about',
  ),
  ownComplaintLine: yesno(
    '有特定且独立的投诉热线专门负责处理',
    'A hotline of its own, only for complaints about registration',
  ),
  lossFromError: yesno('登记错误（非故意）造成损失', 'Loss from an error that was not intended'),
  lossCompensated: yesno('损失已获赔偿', 'Loss compensated'),
});
