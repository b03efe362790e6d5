import { codes, date, done, section, yesno } from '../fact.ts';

/** A charge made by an authority or a public utility. */
export const charges = section('收费行为', 'Charge', {
  made: yesno('已收费', 'A charge was made'),
  administrative: yesno('行政事业性收费', 'An administrative charge'),
  governmentPriced: yesno('实行政府定价管理的行政审批服务收费', 'A service charge priced by government'),
  basisStated: yesno('已明确收费依据和标准', 'Basis and standard of the charge are stated'),
  onCatalogue: yesno('在收费目录清单之内', 'The charge is on the catalogue of charges'),
  authorised: yesno('收费单位有权收费', 'The charging body is authorised'),
  aboveStandard: yesno('超标准收费', 'The charge is above the standard'),
  repeated: yesno('重复收费', 'The same was charged twice'),
  priceMarked: yesno('明码标价', 'The price is marked clearly'),
  published: codes(
    {
      catalogue: ['收费目录清单已向社会公开', 'Catalogue of charges is public'],
      standard: ['收费标准已公布', 'Standard of the charge is public'],
      'single-window': ['已在国际贸易“单一窗口”公示', 'Shown in the single window for trade'],
    },
    '收费公开情况',
    'What is public of the charge',
  ),
  irregular: yesno('违反价格规定收费', 'The charge is against the rules on prices'),
  apportioned: yesno('法律法规规定之外要求提供财力、物力或人力', 'Money, goods or labour demanded beyond the law'),
});

/** A commitment in place of papers, and what came of it. */
export const commitmentCheck = section('承诺核查', 'Check of a commitment', {
  dueOn: date('国家和省规定的核查期限届满日', 'Time to check the commitment under national and provincial rules ends'),
  checkedOn: date('承诺履行核查日期', 'Performance of the commitment checked'),
  checked: done('已核查承诺履行情况', 'Performance of the commitment was checked'),
  measuresChecked: done('行业主管部门已核查质量安全措施', 'Measures of quality and safety checked'),
  problemFound: yesno('核查发现问题', 'The check of the commitment found a problem'),
  toldEnforcement: done('已通报行政执法部门', 'The enforcement department was told'),
  revocationDue: yesno('依法应当撤销许可', 'By law the licence must be revoked'),
  revoked: done('已撤销许可', 'Licence revoked'),
  substation: yesno('变电站工程规划许可告知承诺', 'Planning permit of a substation on commitment'),
  falseFound: yesno('发现故意隐瞒或提供虚假承诺', 'Something concealed or a false commitment was found'),
  mismatchFound: yesno('检查发现实际情况与承诺内容不符', 'Things were found to differ from what was committed to'),
  endedOn: date('承诺核查了结日期', 'Check of the commitment closed'),
  dealtWith: done(
    '已终止办理、责令整改、撤销决定、禁止适用告知承诺或予以处罚',
    'Broken commitment dealt with: ended, corrected, revoked, barred or punished',
  ),
  recorded: done('已纳入信用记录', 'Broken commitment entered in the credit record'),
});
