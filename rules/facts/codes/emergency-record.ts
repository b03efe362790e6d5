import type { CodeList } from '../fact.ts';

/** What the file of an emergency purchase shows. */
export const emergencyRecords = {
  'internal-control': ['紧急采购内控机制', 'Internal control of emergency purchases'],
  'nature-determined': ['认定紧急采购性质', 'Emergency nature determined'],
  'documents-kept': ['采购文件和凭据留存', 'Documents and vouchers kept'],
} satisfies CodeList;
