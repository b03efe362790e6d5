import { eLicenceSteps } from '../codes/e-licence-step.ts';
import { onlineCircumstances } from '../codes/online-circumstance.ts';
import { onlineFeatures } from '../codes/online-feature.ts';
import { onlineSteps } from '../codes/online-step.ts';
import { onlineAcceptance, onlineSystems } from '../codes/online-system.ts';
import { codes, date, section, yesno } from '../fact.ts';

/** A government service online: what it offers, and what was done with one application. */
export const online = section('网上办事', 'Online service', {
  circumstances: codes(onlineCircumstances, '网上办事情形', 'Circumstances of the online matter'),
  setup: section('事项网办配置', 'Set-up of the service', {
    features: codes(onlineFeatures, '网办功能', 'Features of the online service'),
    systems: codes(onlineSystems, '办事系统对接情况', 'Systems that the service works together with'),
    acceptance: codes(
      onlineAcceptance,
      '受理、审批和出件方式',
      'How applications are accepted, decided and handed out',
    ),
    guideUpToDate: yesno('办事指南内容现行有效', 'The guide is up to date'),
    guideSameEverywhere: yesno('各渠道指南与政务服务网一致', 'The guide is the same in all channels'),
    guide: codes(
      {
        'acceptance-conditions': ['受理条件', 'Conditions of acceptance'],
        materials: ['办事材料', 'Documents needed'],
        process: ['办理流程', 'Procedure'],
      },
      '办事指南内容',
      'Contents of the guide',
    ),
  }),
  record: section('网办记录', 'Record of the application', {
    steps: codes(onlineSteps, '网办过程', 'Steps of the online handling'),
  }),
  applicant: section('申请人网上提交', 'What the applicant submitted', {
    faults: codes(
      {
        illegible: ['材料不清晰', 'Material illegible'],
        'not-genuine': ['材料不真实或无效', 'Material not genuine or not valid'],
      },
      '材料问题',
      'Faults of the applicant’s documents',
    ),
  }),
});

/** The electronic licence that results from a matter. */
export const eLicence = section('电子证照', 'E-licence', {
  circumstances: codes(
    {
      'in-field-of-body': ['属本部门签发职能', 'In the field of the body'],
      'issued-by-state-or-province': ['国家或省已签发', 'Issued by the state or province'],
      'objection-raised': ['使用部门提出异议', 'A user department objected'],
    },
    '电子证照情形',
    'Circumstances of the e-licence',
  ),
  steps: codes(eLicenceSteps, '电子证照办理情况', 'Steps taken about the e-licence'),
  objectionReceivedOn: date('签发部门收到异议日期', 'Objection received by the issuer'),
  objectionClosedOn: date('异议处理完毕日期', 'Objection dealt with'),
  paperOn: date('纸质证照签发（更新、废止）日期', 'Paper licence issued, changed or revoked'),
  electronicOn: date('电子证照签发（更新、废止）日期', 'E-licence issued, changed or revoked'),
});
