import { codes, section, yesno } from '../fact.ts';

/** How the system on which a matter is handled online is secured. */
export const systemSecurity = section('系统安全', 'Security of the system', {
  measures: codes(
    {
      authentication: ['身份认证', 'Authentication'],
      'access-control': ['存取访问控制', 'Access control'],
      'audit-trail': ['信息审计跟踪', 'Audit trail'],
      'authorised-data': ['数据授权管理', 'Data under authorisation'],
      'access-rights': ['访问和存储权限', 'Rights of access and storage'],
      'real-identity': ['真实身份信息认证', 'Real identity verified'],
      encryption: ['加密', 'Encryption'],
    },
    '安全措施',
    'Security measures',
  ),
  personalData: yesno('涉及个人重要信息和隐私信息', 'Important personal or private data concerned'),
});
