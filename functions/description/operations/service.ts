/** What the API says of itself. */
import * as z from 'zod';
import { isProblemName, problemTypes } from '../../http/problem-types.ts';
import type { SignInView } from '../../workplace/sign-in.ts';
import { jsonContent, type Operation, operation } from '../operation.ts';
import { problemType } from '../schemas/problem.ts';

const signIn = z
  .object({
    signIn: z
      .object({ issuer: z.string(), clientId: z.string(), scope: z.string(), resource: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'SignIn' }) satisfies z.ZodType<{ readonly signIn: SignInView | null }>;

const names = Object.keys(problemTypes).filter(isProblemName);

export function serviceOperations(): readonly Operation[] {
  return [
    operation({
      route: 'GET /problems',
      id: 'listProblems',
      tag: 'service',
      summary: { zh: '列出错误类型', en: 'List problem types' },
      about: { zh: '每一种拒绝的含义和处理办法。', en: 'What every refusal means, and what can be done.' },
      answers: [
        {
          status: 200,
          zh: '错误类型',
          en: 'The types',
          content: jsonContent(z.object({ items: z.array(problemType) }).meta({ id: 'ProblemTypes' })),
        },
      ],
      refuses: [],
    }),
    operation({
      route: 'GET /problems/{name}',
      id: 'readProblem',
      tag: 'service',
      summary: { zh: '读取一种错误类型', en: 'Read one problem type' },
      about: { zh: '问题文档的 type 即此地址。', en: 'The `type` of a problem document is this address.' },
      pathParameters: {
        schema: z.strictObject({ name: z.enum(names) }),
        texts: { name: { zh: '类型名称', en: 'Name of the type', example: 'invalid-case' } },
      },
      answers: [{ status: 200, zh: '错误类型', en: 'The type', content: jsonContent(problemType) }],
      refuses: ['not-found'],
    }),
    operation({
      route: 'GET /',
      id: 'readWorkplace',
      tag: 'service',
      summary: { zh: '打开工作台', en: 'Open the workplace' },
      about: {
        zh: '供采购人员、企业和审计人员使用的网页，不访问任何外部主机。',
        en: 'The page for officers, enterprises and auditors; it loads nothing from another host.',
      },
      answers: [{ status: 200, zh: '网页', en: 'The page', content: { 'text/html': { schema: { type: 'string' } } } }],
      refuses: [],
    }),
    operation({
      route: 'GET /sign-in',
      id: 'readSignIn',
      tag: 'service',
      summary: { zh: '读取登录方式', en: 'Read where people sign in' },
      about: {
        zh: '工作台向哪个 OIDC 颁发者登录（授权码加 PKCE）；null：不以此方式登录。',
        en: 'The OIDC issuer the workplace signs people in at (authorization code with PKCE); null where it does not.',
      },
      answers: [{ status: 200, zh: '登录方式', en: 'Where people sign in', content: jsonContent(signIn) }],
      refuses: [],
    }),
    operation({
      route: 'GET /app/{file}',
      id: 'readWorkplaceFile',
      tag: 'service',
      summary: { zh: '读取工作台的文件', en: 'Read a file of the workplace' },
      about: {
        zh: '工作台页面的脚本和样式；文件名含内容摘要，可长期缓存。',
        en: 'Script and style of the workplace; names carry a hash of the content and may be kept for good.',
      },
      pathParameters: {
        schema: z.strictObject({ file: z.string() }),
        texts: { file: { zh: '文件名', en: 'Name of the file', example: 'main.js' } },
      },
      answers: [
        {
          status: 200,
          zh: '文件',
          en: 'The file',
          content: { 'text/javascript': { schema: { type: 'string' } }, 'text/css': { schema: { type: 'string' } } },
        },
      ],
      refuses: ['not-found'],
    }),
    operation({
      route: 'GET /openapi.json',
      id: 'readDescription',
      tag: 'service',
      summary: { zh: '读取接口描述', en: 'Read this description' },
      about: {
        zh: 'OpenAPI 3.1，由处理程序所用的同一模式生成。',
        en: 'OpenAPI 3.1, made from the schemas that the handlers use.',
      },
      answers: [
        {
          status: 200,
          zh: '接口描述',
          en: 'The description',
          content: jsonContent(z.looseObject({ openapi: z.string() }).meta({ id: 'Description' })),
        },
      ],
      refuses: [],
    }),
    operation({
      route: 'GET /docs',
      id: 'readDocs',
      tag: 'service',
      summary: { zh: '说明页面', en: 'Read the page to try it on' },
      about: {
        zh: '列出全部操作并可试用的网页，不访问任何外部主机。',
        en: 'A page that lists every operation and sends requests; it loads nothing from another host.',
      },
      answers: [{ status: 200, zh: '网页', en: 'The page', content: { 'text/html': { schema: { type: 'string' } } } }],
      refuses: [],
    }),
  ];
}
