import type { CodeList } from '../fact.ts';

/** Done in accepting the performance (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const performanceSteps = {
  accepted: ['组织对供应商履约的验收', 'Performance was inspected and accepted'],
  'testing-body-took-part': [
    '邀请国家认可的质量检测机构参加验收',
    'A recognised testing body took part in the acceptance',
  ],
  'certificate-signed': ['验收方成员在验收书上签字', 'The members signed the certificate of acceptance'],
  'certificate-issued': ['验收并出具验收书', 'Performance was inspected and a certificate issued'],
  'users-took-part': ['邀请服务对象参与验收并出具意见', 'Users took part and gave their opinion'],
  'acceptance-published': ['验收结果向社会公告', 'The result of the acceptance was published'],
} satisfies CodeList;
