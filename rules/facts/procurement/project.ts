import { categories } from '../codes/category.ts';
import { fundings } from '../codes/funding.ts';
import { procurementMethods } from '../codes/procurement-method.ts';
import { projectTraits } from '../codes/project-trait.ts';
import { code, codes, date, money, section, text, yesno } from '../fact.ts';

/** What is bought and how: known before the tender documents are. */
export const project = section('项目', 'Project', {
  name: text('项目名称', 'Project name'),
  category: code(categories, '采购类别', 'Category'),
  method: code(procurementMethods, '采购方式', 'Procurement method'),
  compulsoryTender: yesno('依法必须招标', 'Tender compulsory by law'),
  funding: code(fundings, '资金来源', 'Funding'),
  traits: codes(projectTraits, '项目特征', 'Traits of the project'),
  budget: money('项目预算', 'Budget'),
  controlPrice: money('最高投标限价', 'Maximum bid price'),
  noticeOn: date('采购（招标）公告日期', 'Notice published'),
});
