import { codes, date, section, yesno } from '../fact.ts';

/** What the finance department or the superior body did about faults that a check or complaint brought to light. */
export const needsSupervision = section('监督处理', 'What supervision did', {
  found: yesno('投诉举报处理或监督检查发现需求管理违规', 'A check or complaint found faults in the requirements'),
  serious: yesno('情节严重或者拒不改正', 'Grave, or not corrected on purpose'),
  ofTheYear: yesno(
    '一个预算年度内未按规定调查、审查，未按需求编制文件或者拆分项目',
    'No survey or review, documents that depart from the requirements, or a split project, within a budget year',
  ),
  notCarriedOut: yesno('未按通知要求执行到位', 'The notice was not carried out'),
  steps: codes(
    {
      'called-in': ['约谈', 'Called in'],
      'rectification-ordered': ['责令整改', 'Ordered to put it right'],
      'superior-told': ['告知主管预算单位', 'Superior body told'],
      'no-superior': ['采购人本身为主管预算单位，无须另行告知', 'The purchaser is itself the superior body'],
      'clues-passed': ['移交纪检监察、审计部门', 'Passed to discipline or audit'],
      'urged-by-superior': ['主管预算单位督促整改', 'Urged by the superior body'],
      circulated: ['通报', 'Circulated'],
    },
    '已采取的措施',
    'Measures taken about the faults',
  ),
  closedOn: date('监督处理结束日期', 'Supervision of the matter ended'),
});
