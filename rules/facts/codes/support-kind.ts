import type { CodeList } from '../fact.ts';

/** Help that enterprises and people may ask an authority or public body for. */
export const supportKinds = {
  'construction-advice': ['工程建设项目审批咨询、指导和协调', 'Advice and coordination on a construction approval'],
  'agency-service': ['帮办代办', 'Handling on behalf of the applicant'],
  'pre-application-guidance': ['申报前辅导', 'Guidance before applying'],
  'continuous-guidance': ['全过程跟踪指导', 'Guidance throughout'],
  'labour-recruitment': ['解决用工问题的指引', 'Guidance on finding workers'],
  'flexible-employment': ['共享用工、灵活用工支持', 'Support for shared or flexible employment'],
  'layoff-guidance': ['裁员指导', 'Guidance on layoffs'],
  'layoff-services': ['裁员服务', 'Services on layoffs'],
  'university-link': ['与高校、科研所对接', 'Link to universities and institutes'],
  'litigation-guidance': ['诉讼引导和释明', 'Guidance on litigation'],
  'legal-advice': ['法律咨询', 'Legal advice'],
  mediation: ['涉外商事纠纷调解', 'Mediation of a foreign-related commercial dispute'],
  'used-home-service': ['存量房、二手房交易服务', 'Service for the sale of a used home'],
  'long-term-living-care': ['长期生活照护', 'Long-term living care'],
  'long-term-medical-care': ['长期医疗照护', 'Long-term medical care'],
  'home-rehabilitation': ['送康服务', 'Rehabilitation at home'],
  'assistive-devices': ['辅助器具适配', 'Fitting of assistive devices'],
  'expert-advice': ['专家咨询和帮扶', 'Expert advice'],
  'credit-record-guidance': ['网上查询征信信息的指导', 'Guidance on looking up one’s credit record'],
  'adaptation-training': ['新业态行业适应性培训', 'Training for new forms of employment'],
  'public-skills-training': ['公益性职业技能培训', 'Public skills training'],
  'priority-employment-service': ['劳务品牌优先就业服务', 'Priority in labour-brand employment services'],
} satisfies CodeList;
