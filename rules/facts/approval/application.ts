import { commitments } from '../codes/commitment.ts';
import { itemTypes } from '../codes/item-type.ts';
import { parallelItems } from '../codes/parallel-item.ts';
import { prerequisites } from '../codes/prerequisite.ts';
import { uploads } from '../codes/upload.ts';
import { code, codes, done, section, yesno } from '../fact.ts';

/** The application as filed. */
export const application = section('申请', 'Application', {
  viaOneWindowPlatform: yesno('通过一窗通平台', 'Applied for through the one-window platform'),
  itemType: code(itemTypes, '办件类型', 'Type of item'),
  onlySecondaryMissing: yesno('主要材料齐全、仅缺次要材料', 'Only secondary documents are missing'),
  prerequisites: codes(prerequisites, '申请时已具备的条件', 'What was there already before applying'),
  appliedTogether: codes(parallelItems, '一并申请的事项', 'Applied for together'),
  commitments: codes(commitments, '已作出的承诺', 'Commitments given'),
  uploads: codes(uploads, '已上传或完成的', 'What was uploaded or done with the application'),
  simplified: yesno('简易程序', 'Simplified procedure'),
  urgent: yesno('加急', 'Urgent handling'),
  commitmentItem: yesno('属告知承诺事项', 'Item on the list for commitments'),
  commitmentChosen: yesno('申请人选择告知承诺方式', 'Applicant chose to proceed on commitment'),
  instantItem: yesno('属秒批事项或符合秒批条件', 'Item that may be decided at once'),
  severalDepartments: yesno('涉及多个部门', 'Several departments involved'),
  addressDeclared: yesno('住所自主申报或使用标准地址', 'Address declared, or a standard address'),
  signedWithoutMedium: yesno('采用无介质电子签名', 'Signed electronically without a medium'),
  evidenceKept: done('已应用区块链等技术留存办理环节证据', 'Evidence of the steps kept by blockchain or the like'),
  onEntryNegativeList: yesno('属市场准入负面清单', 'On the negative list of market access'),
  onForeignNegativeList: yesno('属外商投资负面清单禁止或限制', 'Barred by the negative list of foreign investment'),
  foreignListConditionsMet: yesno(
    '属外商投资负面清单限制类而符合清单条件',
    'Restricted by the negative list of foreign investment, and its conditions are met',
  ),
  licenceAffected: yesno('本次变更或注销牵动关联许可', 'The change or deregistration touches the related licence'),
  siteCheckRequired: yesno('法定须现场核查或技术评审', 'Site check or technical review required by law'),
});
