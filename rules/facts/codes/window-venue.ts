import type { CodeList } from '../fact.ts';

/** Kinds of government-service halls, and the forms of name prescribed for them. */
export const windowVenues = {
  'city-or-district-centre': ['市、区综合性场所', 'Comprehensive hall of the city or a district'],
  'city-specialised': ['市级专业性场所', 'Specialised hall of the city'],
  'city-agency-in-district': ['市级部门派驻各区的场所', 'Hall of a city agency in a district'],
  'district-specialised': ['区级专业性场所', 'Specialised hall of a district'],
  'street-or-town': ['街道（镇）场所', 'Hall of a subdistrict or town'],
  'community-or-village': ['社区（村）场所', 'Hall of a community or village'],
} satisfies CodeList;

export const windowNameForms = {
  centre: ['××政务服务中心', 'Government service centre of …'],
  'city-branch': ['广州市政务服务中心××分中心', 'City centre, branch …'],
  'city-branch-office': ['广州市政务服务中心××分中心××管理部（办事处、分所等）', 'City centre, branch …, office …'],
  'district-branch': ['××区政务服务中心××分中心', 'District centre, branch …'],
  'street-centre': ['××区××街（镇）便民服务中心', 'Convenience service centre of a subdistrict or town'],
  'community-station': ['××街（镇）××社区（村）便民服务站', 'Convenience service station of a community or village'],
  other: ['其他名称', 'Another name'],
} satisfies CodeList;
