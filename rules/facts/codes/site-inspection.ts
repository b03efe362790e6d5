import type { CodeList } from '../fact.ts';

/** Who inspected. */
export const siteInspectors = {
  'responsible-party': ['参建或经营单位自查', 'The party responsible itself'],
  'gas-company': ['燃气企业', 'Gas company'],
  authority: ['主管部门或监督机构', 'Authority'],
  other: ['其他', 'Other'],
} satisfies CodeList;

/** What an inspection looked at, whatever it found. */
export const inspectedItems = {
  'fire-lane': ['消防通道、消防车通道', 'Fire lanes'],
  'fire-equipment': ['消防设施、器材', 'Fire equipment'],
  'escape-routes': ['疏散通道', 'Escape routes'],
  exits: ['安全出口', 'Exits'],
  'fire-acceptance-papers': ['厂房消防验收手续', 'Papers of the fire acceptance of the plant'],
  'risk-technical-checks': ['参建单位质量安全风险技术检查情况', 'The parties’ own technical checks of risk'],
  'gas-environment': ['用气环境', 'Surroundings in which gas is used'],
  'gas-appliance': ['燃气器具', 'Gas appliances'],
  'gas-hose': ['连接软管', 'Hoses'],
  'gas-alarm': ['燃气泄漏报警器', 'Leak alarm'],
} satisfies CodeList;

/** What the record of hazards holds for each of them. */
export const hazardRecordContents = {
  responsibility: ['责任', 'Who is responsible'],
  measures: ['措施', 'Measures'],
  'time-limit': ['时限', 'Time limit'],
  funds: ['资金', 'Funds'],
  'emergency-plan': ['预案', 'Emergency plan'],
} satisfies CodeList;

/** What was done with the record of hazards. */
export const hazardRecordSteps = {
  'signed-by-all': ['各责任主体责任人共同签字确认', 'Signed by those responsible of every party'],
  kept: ['留存备查', 'Kept for inspection'],
} satisfies CodeList;
