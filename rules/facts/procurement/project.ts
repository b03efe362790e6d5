import { categories } from '../codes/category.ts';
import { fundings } from '../codes/funding.ts';
import { methodGrounds } from '../codes/method-ground.ts';
import { procurementMethods } from '../codes/procurement-method.ts';
import { projectTraits } from '../codes/project-trait.ts';
import { code, codes, date, money, section, text, yesno } from '../fact.ts';

/** What is bought and how: known before the tender documents are. */
export const project = section('项目', 'Project', {
  name: text('项目名称', 'Project name'),
  number: text('项目编号', 'Project number'),
  category: code(categories, '采购类别', 'Category of the purchase'),
  method: code(procurementMethods, '采购方式', 'Procurement method'),
  methodGrounds: codes(methodGrounds, '采用非公开招标方式的理由', 'Grounds for a method other than the open tender'),
  compulsoryTender: yesno('依法必须招标', 'Tender compulsory by law'),
  funding: code(fundings, '资金来源', 'Source of the funds'),
  traits: codes(projectTraits, '项目特征', 'Traits of the project'),
  budget: money('项目预算', 'Budget'),
  estimate: money('招标项目估算价', 'Estimated price', {
    zh: '招标项目估算价；与预算、最高投标限价不同。',
    en: 'The estimate of the tendered project, which is neither its budget nor its maximum bid price.',
  }),
  controlPrice: money('最高投标限价', 'Maximum bid price'),
  noticeOn: date('采购（招标）公告日期', 'Notice published'),
});
