import { code, count, section, yesno } from '../fact.ts';

/** A school or body of education: what it has for disabled pupils. */
export const school = section('学校和教研机构', 'School', {
  kind: code(
    {
      vocational: ['职业院校', 'Vocational school'],
      ordinary: ['普通学校', 'Ordinary school'],
      kindergarten: ['幼儿园', 'Kindergarten'],
      special: ['特殊教育学校（班）', 'Special school or class'],
      'city-research': ['市教研机构', 'Research body of the city'],
      'district-research': ['区教研机构', 'Research body of a district'],
    },
    '学校或机构类型',
    'Kind of school or body',
  ),
  disabledPupils: count('残疾学生（幼儿）人数', 'Disabled pupils'),
  underWay: yesno('建设改造或人员配备正在进行', 'Building or recruiting is under way'),
  barrierFree: yesno('已具备无障碍环境（新建即具备或已改造）', 'The school is free of barriers, as built or rebuilt'),
  resourceRoom: yesno('建成资源教室', 'Resource room built'),
  fullTimeTeachers: yesno('足额配备专职资源教师', 'Enough full-time resource teachers'),
  hasResourceTeacher: yesno('配备专职或兼职资源教师', 'Has a resource teacher, full or part time'),
  hasSpecialTeacher: yesno('配备特教教师', 'Has a teacher of special education'),
  staff: count('教职工人数', 'Number of staff'),
  staffStandard: count('编制标准核定人数', 'Number of staff set by the standard'),
  researchers: count('特殊教育教研员人数（专职或兼职）', 'Researchers in special education, full or part time'),
  fullTimeResearchers: count('专职特殊教育教研员人数', 'Full-time researchers in special education'),
});
