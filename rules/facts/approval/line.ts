import { jointSteps } from '../codes/joint-step.ts';
import { lineApprovalModes } from '../codes/line-approval-mode.ts';
import { lineKinds } from '../codes/line-kind.ts';
import { worksTypes } from '../codes/works-type.ts';
import { code, codes, count, date, quantity, section, yesno } from '../fact.ts';

/** The external line of a utility: its measures, and how it is built. */
export const line = section('外线工程', 'External line', {
  kind: code(lineKinds, '类别', 'What the line carries'),
  works: code(worksTypes, '建设性质', 'New line or alteration'),
  voltage: quantity('电压', 'Voltage of the line', 'V'),
  gasPressure: code(
    { low: ['低压', 'Low'], medium: ['中压', 'Medium'], high: ['高压', 'High'] },
    '燃气压力',
    'Gas pressure',
  ),
  length: quantity('管线长度', 'Length of the line', 'm'),
  diameter: quantity('管径', 'Diameter of the pipe', 'mm'),
  newDuctLength: quantity('新建电力通道长度', 'Length of new power duct', 'm'),
  greenLand: quantity('临时占用绿地面积', 'Green land occupied for a time', 'm²'),
  touchesTrunkRoad: yesno('涉及城市主干道', 'Touches an urban trunk road'),
  approvalModes: codes(lineApprovalModes, '外线工程审批的办理方式', 'How the approvals of the line were handled'),
  approvalFree: yesno('按免审批（低风险）办理', 'Line handled as free of approval (low risk)'),
  onProhibitedList: yesno('在禁止免审批清单内', 'The line is on the list of what is not free of approval'),
  appliedBy: code(
    { utility: ['市政公用服务单位', 'Utility'], customer: ['客户', 'Customer'] },
    '手续由谁申报',
    'Who applies for the permits',
  ),
  excavationApprovals: count(
    '同一接入工程同一路段审批次数',
    'Approvals of the same connection for one section of road',
    {
      zh: '延期、变更和抢修的不计。',
      en: 'Extensions, changes and emergency repairs do not count.',
    },
  ),
  excavations: count('同一接入工程同一路段开挖次数', 'Excavations of the same connection in one section of road', {
    zh: '抢修的不计。',
    en: 'Emergency repairs do not count.',
  }),
  jointSteps: codes(jointSteps, '联合实施的环节', 'Steps that the utilities did together', {
    zh: '只有一家单位有外线工程的，无从联合，不填。',
    en: 'Left out where only one utility has a line to build.',
  }),
  restored: yesno('道路和绿化已按不低于原貌恢复', 'Road and green land restored'),
  schemeReportedOn: date('施工方案报备日期', 'Works scheme reported'),
  worksStartedOn: date('开工日期', 'Works on the line started'),
  worksCompletedOn: date('完工日期', 'Works on the line completed'),
});
