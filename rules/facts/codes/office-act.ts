import type { CodeList } from '../fact.ts';

/** What an office or its staff must not do. */
export const officeActs = {
  'not-handled-by-rule': ['不按规定处理网上申请', 'Online application not handled by the rules'],
  'paper-demanded': [
    '承诺全流程网办的事项无正当理由要求纸质材料',
    'Paper demanded without reason for a matter promised fully online',
  ],
  'e-material-not-by-rule': [
    '不按规定生成、运用电子证照和电子材料',
    'Electronic licences or papers not made or used by the rules',
  ],
  falsified: ['故意弄虚作假或隐瞒事实', 'Falsified or concealed facts'],
  'others-forced': ['强迫、唆使他人违规办事', 'Forced or incited others to break rules'],
  'data-leaked': ['泄露、出售或非法提供个人信息、隐私和商业秘密', 'Leaked, sold or gave away data or secrets'],
  'back-office': ['在后台办公区域受理、许可', 'Accepted or licensed in the back office'],
  'not-stationed': ['未按要求落实进驻', 'Not stationed at the centre as required'],
  'offline-hindered': ['线下办理强制线上、增加环节或材料', 'Counter applicants forced online or asked for more'],
  'bad-effect': ['造成不良影响或重大损失', 'With bad effect or great loss'],
  'suspected-crime': ['涉嫌犯罪', 'Suspected of a crime'],
} satisfies CodeList;

/** What those above the office did. */
export const oversightSteps = {
  'correction-ordered': ['责令（限期）改正', 'Correction ordered'],
  notified: ['通报', 'Reported to others'],
  'held-accountable': ['追究责任', 'Those responsible held to account'],
  transferred: ['移送司法机关', 'Passed to the judiciary'],
} satisfies CodeList;
