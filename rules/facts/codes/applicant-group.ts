import type { CodeList } from '../fact.ts';

/** Groups of applicants for whom documents provide specially. */
export const applicantGroups = {
  elderly: ['老年人', 'Elderly'],
  infirm: ['体弱者', 'Infirm'],
  ill: ['病人', 'Ill'],
  disabled: ['残疾人', 'Disabled'],
  pregnant: ['孕妇', 'Pregnant'],
  'disabled-elderly': ['失能老人', 'Old person who cannot care for himself'],
  'disabled-child': ['适龄残疾儿童少年', 'Disabled child of school age'],
  'talent-child': ['高层次人才子女', 'Child of a recognised talent'],
  'in-hardship': ['脱贫人口、农村低收入等困难群体', 'Group in hardship'],
  'hk-macao-taiwan-or-overseas-chinese': ['港澳台居民、华侨', 'From Hong Kong, Macao or Taiwan, or overseas Chinese'],
  'taiwan-resident': ['台湾居民', 'Resident of Taiwan'],
  'hk-macao': ['港澳居民、港澳企业', 'Resident or enterprise of Hong Kong or Macao'],
  foreigner: ['外籍人员', 'Foreigner'],
  'foreign-top-talent': ['外国高端人才（A类）', 'Foreign top talent (class A)'],
  'small-investor': ['中小投资者', 'Small investor'],
  'technology-enterprise': ['科技型企业', 'Technology enterprise'],
  'industrial-or-commercial': ['工商业用户', 'Industrial or commercial customer'],
  'key-project': ['重点项目或其他产业项目单位', 'Owner of a key or industrial project'],
  'disabled-student': ['残疾学生', 'Disabled student'],
} satisfies CodeList;
