/** Headers of answers, as the description tells them. */
import { described } from './bilingual.ts';

const string = { type: 'string' } as const;

export const headers = {
  correlationId: {
    required: true,
    ...described({
      zh: '关联编号，与问题文档和日志一致；可由调用方给出',
      en: 'Correlation id, the same in problem documents and logs; a caller may send its own',
    }),
    schema: string,
  },
  etag: {
    required: true,
    ...described({
      zh: '内容的校验值，供 If-None-Match 使用',
      en: 'Validator of the content, for If-None-Match',
    }),
    schema: { ...string, pattern: '^(W/)?"' },
  },
  version: {
    required: true,
    ...described({ zh: '所存内容的版本，供 If-Match 使用', en: 'The version of what is kept, for If-Match' }),
    schema: { ...string, pattern: '^"\\d+"$' },
  },
  location: {
    required: true,
    ...described({ zh: '新建内容的地址', en: 'Where what was made can be read' }),
    schema: { ...string, format: 'uri-reference' },
  },
  changes: {
    required: true,
    ...described({
      zh: '所用规则此后有何变化（RFC 8288）',
      en: 'Where it says what changed in the rules since (RFC 8288)',
    }),
    schema: string,
  },
  replayed: {
    ...described({
      zh: 'true：此 Idempotency-Key 先前已处理，这是当时的应答',
      en: '"true" where this is the answer first given for the Idempotency-Key',
    }),
    schema: { ...string, const: 'true' },
  },
  retryAfter: (required: boolean) => ({
    required,
    ...described({ zh: '多少秒后重试', en: 'Seconds after which to try again' }),
    schema: { type: 'integer', minimum: 1 } as const,
  }),
  challenge: {
    required: true,
    ...described({ zh: '所需的认证方式（RFC 6750）', en: 'The authentication that is needed (RFC 6750)' }),
    schema: string,
  },
  disposition: {
    required: true,
    ...described({ zh: '建议的文件名', en: 'The file name suggested' }),
    schema: string,
  },
} as const;
