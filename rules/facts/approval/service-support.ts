import { supportKinds } from '../codes/support-kind.ts';
import { code, codes, section, yesno } from '../fact.ts';

/** Help that was asked for, given, and charged for. */
export const support = section('帮扶服务', 'Support', {
  requested: codes(supportKinds, '申请人需要（提出）的服务', 'Services that were needed or asked for'),
  given: codes(supportKinds, '已提供的服务', 'Services given', {
    zh: '已着手提供，因申请人撤回、对方不同意等原因未成的，也算已提供。',
    en: 'Also what was taken up and came to nothing because the applicant withdrew or the other side did not agree.',
  }),
  charged: codes(supportKinds, '收费的服务', 'Services charged for'),
  byFinanceCentre: yesno(
    '由中小微企业金融服务中心驻点人员受理',
    'Asked of the service centre for small firms’ finance',
  ),
});

/** A school place, and what a pupil receives. */
export const school = section('入学', 'School place', {
  refusals: codes(
    {
      'no-place': ['拒绝安置入学', 'No place given'],
      'not-nearby': ['不予就近入读公办学校', 'No public school near home or work'],
      disability: ['以残疾、资源支持不足拒收', 'Refused for disability or lack of resources'],
    },
    '拒绝情形',
    'What the school refused',
  ),
  stage: code(
    {
      kindergarten: ['学前教育', 'Kindergarten'],
      compulsory: ['义务教育', 'Compulsory education'],
      'upper-secondary': ['高中阶段', 'Upper secondary'],
      university: ['普通高校', 'University'],
    },
    '学段',
    'Stage of education',
  ),
  suitablyPlaced: yesno('已另行适宜安置', 'The pupil was suitably placed elsewhere'),
  healthLimitByLaw: yesno('专业有法定体检限制', 'Health limit set by law for the programme'),
  chargedUnlikeLocals: yesno('收费高于本地户籍学生', 'Charged more than local pupils'),
  learningFile: yesno('建立个人终身电子学习档案', 'Lifelong electronic learning file kept', {
    zh: '入学后正在建立的，也填“是”。',
    en: 'Yes also where it is being set up after the admission.',
  }),
});
