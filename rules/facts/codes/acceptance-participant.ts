import type { CodeList } from '../fact.ts';

/** Who took part in an acceptance or joint review. */
export const acceptanceParticipants = {
  builder: ['建设单位', 'Builder'],
  contractors: ['参建各方', 'Parties to the works'],
  departments: ['相关部门', 'Departments'],
  'residents-committee': ['居委会', 'Residents’ committee'],
  owners: ['业主代表', 'Representatives of the owners'],
  utilities: ['市政公用服务单位', 'Utilities'],
} satisfies CodeList;
