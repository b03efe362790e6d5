import type { CodeList } from '../fact.ts';

/** Kinds of real-estate registration that documents treat apart. */
export const realEstateCases = {
  'enterprise-non-residential-transfer': [
    '企业间存量非住宅转移',
    'Transfer of existing non-residential property between companies',
  ],
  'other-transfer': ['其他转移登记', 'Other transfer'],
  'first-mortgage': ['首次抵押登记', 'First mortgage'],
  'mortgage-cancellation': ['抵押权注销登记', 'Cancellation of a mortgage'],
  'transfer-with-mortgage': ['按揭购房的转移和抵押登记', 'Transfer and mortgage of a purchase on mortgage'],
  'used-home-transfer': ['二手房转移', 'Transfer of a used home'],
  'information-query': ['信息查询', 'Query of information'],
  other: ['其他', 'Other'],
  'merged-registration': ['合并登记', 'Merged registration'],
  'mortgaged-transfer': ['带押过户', 'Transfer with the mortgage kept'],
  'completed-home-mortgage': ['现房抵押', 'Mortgage of a completed home'],
  'developer-first-registration': ['开发商首次登记', 'First registration by a developer'],
  'developer-new-home-transfer': ['开发商新房转移', 'Transfer of a new home by a developer'],
  'advance-notice': ['预告登记', 'Advance notice'],
  'mortgage-advance-notice': ['抵押权预告登记', 'Advance notice of a mortgage'],
  'uncompleted-mortgage': ['楼花抵押登记', 'Mortgage of an uncompleted home'],
  'uncompleted-mortgage-cancellation': ['楼花抵押注销登记', 'Cancellation of a mortgage of an uncompleted home'],
  'affordable-home-certificate': ['安居房换证登记', 'Exchange of the certificate of an affordable home'],
  seizure: ['查封登记', 'Seizure'],
  'seizure-cancellation': ['注销查封登记', 'Cancellation of a seizure'],
  objection: ['异议登记', 'Objection'],
  'certificate-reissue': ['证书、证明补发换发', 'Certificate reissued'],
  'identity-change': ['自然人姓名、证件号码变更', 'Change of name or identity number'],
  'enterprise-change': ['企业变更登记', 'Change of an enterprise’s registration'],
} satisfies CodeList;
