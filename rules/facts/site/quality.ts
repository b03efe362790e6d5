import {
  contractorMeasures,
  defectInsuranceMeasures,
  designerMeasures,
  ownerMeasures,
  qualityFaults,
  supervisorMeasures,
} from '../codes/site-quality.ts';
import { codes, count, date, done, section, yesno } from '../fact.ts';

/** Quality of housing works. */
export const quality = section('工程质量', 'Quality', {
  designerMeasures: codes(designerMeasures, '设计单位的质量措施', 'Quality measures of the designer'),
  contractorMeasures: codes(contractorMeasures, '施工单位的质量措施', 'Quality measures of the contractor'),
  supervisorMeasures: codes(supervisorMeasures, '监理单位的质量措施', 'Quality measures of the supervisor'),
  ownerMeasures: codes(ownerMeasures, '建设单位的质量措施', 'Quality measures of the owner'),
  unlawfulDrawingsFound: yesno(
    '检查之前施工、监理单位已发现施工图违法违规',
    'Before the inspection the contractor or supervisor had found drawings unlawful',
  ),
  drawingsReported: done('已履行报告义务', 'The unlawful drawings were reported as the duty is'),
  faults: codes(qualityFaults, '质量方面的违规', 'Breaches of the rules on quality'),
});

/** Public facilities, estate facilities and fit-out that belong to the housing. */
export const ancillary = section('配套和装修', 'Facilities and fit-out', {
  designedTogether: yesno('同步设计', 'Ancillary facilities designed together with the housing'),
  builtTogether: yesno('同步建设', 'Ancillary facilities built together with the housing'),
  usedTogether: yesno('同步投入使用', 'Ancillary facilities brought into use together with the housing'),
  supervisionDue: yesno(
    '按规定应当纳入质量安全监督',
    'Ancillary facilities are due to be supervised for quality and safety',
  ),
  underSupervision: yesno('已纳入质量安全监督', 'Ancillary facilities are supervised for quality and safety'),
});

/** Acceptance home by home, completion and handover. */
export const acceptance = section('验收和交付', 'Acceptance and handover', {
  homesAcceptedOn: date('分户验收完成日期', 'Acceptance of each home finished'),
  completionAcceptedOn: date('竣工验收日期', 'Completion accepted'),
  handedOverOn: date('交付使用日期', 'Homes handed over'),
  homes: count('住宅套数', 'Number of homes'),
  homeFiles: count('分户验收档案册数', 'Acceptance files, one for each home'),
});

/** A show home built before sale. */
export const showHome = section('样板房', 'Show home', {
  fullFitOut: yesno('住宅全装修', 'Homes sold fully fitted out'),
  builtBeforeSale: yesno('销售前建造样板房', 'A show home was built before sale'),
  soldOn: date('签订买卖合同日期', 'Home sold'),
  stated: done('已说明实际交付是否与样板房一致', 'The seller stated whether homes will match the show home'),
  deliveredAsShown: yesno('实际交付与样板房一致', 'Homes as delivered match the show home'),
});

/** Insurance of latent defects. */
export const defectInsurance = section('质量潜在缺陷保险', 'Insurance of latent defects', {
  bought: yesno('已购买质量潜在缺陷保险', 'Latent-defect insurance bought'),
  measures: codes(defectInsuranceMeasures, '保险机构的安排', 'What the insurer set up'),
});
