import { proofGrounds, proofListItems } from '../codes/proof-ground.ts';
import { codes, section, yesno } from '../fact.ts';

/** One proof (证明事项) that the applicant was asked for. */
export const proof = section('证明事项', 'Proof', {
  demanded: yesno('要求提供该证明', 'The proof was demanded'),
  locallyImposed: yesno('由地方自行设定', 'The proof was introduced locally'),
  setByLocalRuleInForce: yesno(
    '由尚未修改、废止的地方性法规、规章或规范性文件设定',
    'The proof is set by a local regulation, rule or document not yet amended or repealed',
  ),
  onRetainedList: yesno('列入保留证明事项清单并公布', 'The proof is on the published list of retained proofs'),
  grounds: codes(proofGrounds, '无需该证明的情形', 'Grounds on which the proof is not needed'),
  listEntry: codes(proofListItems, '清单载明的内容', 'What the list says of the proof'),
});
