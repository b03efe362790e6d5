import type { CodeList } from '../fact.ts';

/** What was checked of the challenge (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const queryChecks = {
  'clear-request-and-evidence': [
    '质疑、投诉有明确的请求和必要的证明材料',
    'Challenge and complaint state a clear request and evidence',
  ],
  'authorisation-submitted': ['代理人提交授权委托书', 'The agent submitted its authorisation'],
  'took-part': [
    '质疑供应商参与了所质疑的采购活动（或者依法获取了采购文件）',
    'The challenger took part, or lawfully got the documents',
  ],
  'letter-complete': ['质疑函和必要的证明材料齐备', 'The letter and its evidence were complete'],
  'letter-signed': ['质疑函由规定的人员签字盖章', 'The letter was signed and sealed'],
  'in-chinese': ['质疑函、投诉书使用中文', 'Challenge and complaint are in Chinese'],
  translated: ['外文资料附中文译本', 'Foreign papers came with a translation'],
  'origin-stated': ['境外形成的证据说明来源并依法证明', 'The origin of foreign evidence was stated and certified'],
} satisfies CodeList;
