import { hazardRecordContents, hazardRecordSteps, inspectedItems, siteInspectors } from '../codes/site-inspection.ts';
import { code, codes, count, date, done, section, yesno } from '../fact.ts';

/** The inspection that the case records. */
export const inspection = section(
  '检查',
  'Inspection',
  {
    inspectedOn: date('检查日期', 'Inspected'),
    recheckedOn: date('复查日期', 'Inspected again'),
    by: code(siteInspectors, '检查人', 'Inspected by'),
    qualityChecks: count(
      '本工程质量安全监督检查次数（不含复查和因投诉举报的检查）',
      'Number of quality and safety checks of these works, without second visits and those upon complaints',
    ),
    full: yesno('全面排查（入户为完整安检），不是日常巡查或者复查', 'A full check, not a daily patrol or second visit'),
    severalAtOnce: yesno(
      '同一部门同一时期对同一主体实施多项检查',
      'One department made several checks of the same business at the same time',
    ),
    mergeable: yesno('检查内容可以合并', 'What the several checks looked at could be merged'),
    merged: yesno('已合并检查', 'The several checks were merged into one'),
    items: codes(inspectedItems, '检查内容', 'What was looked at'),
  },
  [['inspectedOn', 'recheckedOn']],
);

/** What the parties themselves look for, and the record they keep of it. */
export const selfCheck = section('自查自纠', 'Self-inspection', {
  finished: yesno('本轮自查已结束', 'Self-inspection finished'),
  finishedOn: date('自查并整改完成日期', 'Self-inspection and correction finished'),
  done: done('已对照检查表自查', 'The self-inspection followed the check list'),
  itemsDue: count('应查项目（部位、环节）数', 'Items the self-inspection has to cover'),
  itemsChecked: count('已查项目（部位、环节）数', 'Items the self-inspection covered'),
  hazardsFound: yesno('查出问题隐患', 'The self-inspection found hazards'),
  recordContents: codes(hazardRecordContents, '隐患台账写明的内容', 'Contents of the record of hazards'),
  recordSteps: codes(hazardRecordSteps, '隐患台账的签字和留存', 'Signing and keeping of the record'),
});
