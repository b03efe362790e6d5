import type { CodeList } from '../fact.ts';

/** How the office dealt with documents and electronic papers, as the applicant attests. */
export const materialPractices = {
  'issued-by-same-government': ['要求提交本级政府核发的材料', 'Demanded what the same government had issued'],
  'already-submitted': ['要求重复提交', 'Demanded what had been submitted'],
  'available-in-shared-system': ['要求提供系统可共享的材料', 'Demanded what a shared system holds'],
  'physical-licence-demanded': [
    '已用电子证照仍要求实体证照',
    'Demanded the physical licence besides the electronic one',
  ],
  'electronic-material-rejected': ['不认可电子材料', 'Rejected electronic documents'],
  'electronic-licence-rejected': ['不认可电子证照', 'Rejected an electronic licence'],
  'electronic-seal-rejected': ['不认可电子印章', 'Rejected an electronic seal'],
  'electronic-drawing-rejected': ['不认可电子图纸', 'Rejected electronic drawings'],
  'bank-certificate-rejected': ['不认可银行数字证书', 'Rejected a bank’s digital certificate'],
  'outside-guide': ['要求办事指南以外的材料', 'Demanded what the guide does not list'],
  'verifiable-online': ['要求提供网络核验可得的信息', 'Demanded what can be verified online'],
  'paper-of-electronic-demanded': ['已交电子材料仍要求纸质件', 'Demanded paper besides electronic documents'],
  'same-application-offline': ['网上申请后要求线下重复提交', 'Demanded an online application again offline'],
  'blockchain-data-rejected': ['不认可区块链留存数据', 'Rejected data kept on the blockchain'],
  'no-violation-proof-besides-report': [
    '已交信用报告仍要求无违法违规证明',
    'Demanded proof of no violations besides a credit report',
  ],
} satisfies CodeList;
