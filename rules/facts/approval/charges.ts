import { date, done, section, yesno } from '../fact.ts';

/** A charge made by an authority or a public utility. */
export const charges = section('收费行为', 'Charge', {
  made: yesno('已收费', 'A charge was made'),
  administrative: yesno('行政事业性收费', 'An administrative charge'),
  basisStated: yesno('已明确收费依据和标准', 'Basis and standard stated'),
  onCatalogue: yesno('在收费目录清单之内', 'On the catalogue of charges'),
  authorised: yesno('收费单位有权收费', 'The charging body is authorised'),
  aboveStandard: yesno('超标准收费', 'Above the standard'),
  repeated: yesno('重复收费', 'Charged twice'),
  priceMarked: yesno('明码标价', 'Price marked clearly'),
  irregular: yesno('违反价格规定收费', 'Against the rules on prices'),
  apportioned: yesno('法律法规规定之外要求提供财力、物力或人力', 'Money, goods or labour demanded beyond the law'),
});

/** A commitment in place of papers, and what came of it. */
export const commitmentCheck = section('承诺核查', 'Check of a commitment', {
  dueOn: date('国家和省规定的核查期限届满日', 'Time for the check under national and provincial rules ends'),
  checkedOn: date('承诺履行核查日期', 'Performance of the commitment checked'),
  falseFound: yesno('发现故意隐瞒或提供虚假承诺', 'Found concealed or false'),
  endedOn: date('虚假承诺处理完毕日期', 'False commitment dealt with'),
  dealtWith: done('已终止办理、责令整改、撤销决定或予以处罚', 'Ended, corrected, revoked or punished'),
  recorded: done('已纳入信用记录', 'Entered in the credit record'),
});
