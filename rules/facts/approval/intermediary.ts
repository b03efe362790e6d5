import { intermediaryGuideItems } from '../codes/intermediary-guide.ts';
import { intermediaryPractices } from '../codes/intermediary-practice.ts';
import { codes, section, yesno } from '../fact.ts';

/** An intermediary service that the approval depends on. */
export const intermediary = section('中介服务', 'Intermediary service', {
  guide: codes(intermediaryGuideItems, '服务指南内容', 'Contents of the guide to the intermediary service'),
  guidePublished: yesno('服务指南已向社会公开', 'The guide to the intermediary service is public'),
  statutory: yesno('属法定行政审批中介服务', 'The intermediary service is demanded by law for the approval'),
  listPublished: yesno('中介服务事项清单已向社会公布', 'The list of intermediary services is public'),
  restrictionSetLocally: yesno(
    '执业限制由市级及以下部门设定',
    'The restriction of providers was set by a department of the city or below',
  ),
  affiliationLawful: yesno('法律、行政法规允许所属单位开展该服务', 'The law allows an affiliated body to provide it'),
  practices: codes(intermediaryPractices, '中介服务中的做法', 'Practices about intermediary services'),
});
