import { businessChanges } from '../codes/business-change.ts';
import { code, codes, date, period, section, yesno } from '../fact.ts';

/** An entry of the hotline's knowledge base, as its record shows. */
export const knowledge = section(
  '热线知识点',
  'Entry of the hotline’s knowledge base',
  {
    kind: code(
      {
        law: ['政策法规', 'Law or policy'],
        guide: ['办事指南', 'Service guide'],
        answer: ['具体事项答复口径', 'Answer on a particular matter'],
        other: ['业务解读等其他知识点', 'Explanation of business or another entry'],
      },
      '知识点类型',
      'Kind of entry in the knowledge base',
    ),
    contents: codes(
      {
        'legal-basis': ['法律法规、规范性文件、政策文件等依据', 'Basis in law or policy'],
        scope: ['适用范围', 'Scope'],
        subjects: ['适用主体', 'Whom it applies to'],
        conditions: ['适用条件', 'Conditions'],
        relations: ['关联关系', 'Relation to other entries'],
        answers: ['常见问题解答', 'Answers to frequent questions'],
      },
      '知识点内容',
      'Contents of the entry',
    ),
    periodSet: yesno('已设置有效期限', 'A period of validity is set for the entry'),
    validity: period('知识点有效期', 'Period of validity of the entry'),
    expiresOn: date('有效期届满日期', 'Validity of the entry ends'),
    confirmedOn: date('确认知识点有效性日期', 'Validity of the entry confirmed'),
    withdrawn: yesno('知识点已下架', 'Entry withdrawn'),
    feedbackOn: date('热线中心发起知识点反馈日期', 'Feedback of the hotline centre'),
    urgent: yesno('属突发事项知识点反馈', 'Feedback on a sudden matter'),
    actionNeeded: yesno('需要增补、修改、审核或下架', 'The entry must be changed, reviewed or withdrawn'),
    doneOn: date('完成增补、修改、审核或下架日期', 'Entry changed, reviewed or withdrawn'),
    noActionToldOn: date('向热线中心反馈无需操作日期', 'The centre was told that nothing is needed'),
  },
  [['feedbackOn', 'doneOn']],
);

/** What a handling unit owes the hotline beside single tickets. */
export const hotlineUnit = section(
  '承办单位与热线中心',
  'Handling unit and hotline centre',
  {
    staffChangedOn: date('热线工作分管领导、专职人员调整完成日期', 'Change of those in charge completed'),
    staffFiledOn: date('人员调整报热线中心备案日期', 'Change of those in charge filed with the hotline centre'),
    change: codes(businessChanges, '重要业务变动、政策法规调整', 'Important change of business or policy'),
    changeOn: date('业务变动、政策法规调整发生日期', 'The change takes place'),
    changeToldOn: date('业务变动通报热线中心日期', 'The hotline centre was told of the change'),
    otherUnitsData: yesno('需要共享其他承办单位的热线数据', 'Hotline data of other units are needed'),
    dataAgreedOn: date('与所涉承办单位协商一致日期', 'Sharing of data agreed with the units concerned'),
    dataAppliedOn: date('向热线中心申请共享数据日期', 'Sharing of data applied for at the hotline centre'),
  },
  [['staffChangedOn', 'staffFiledOn']],
);
