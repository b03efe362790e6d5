/** The OpenAPI 3.1 description of this API, made from the schemas that the handlers use. */
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { approval } from '../../rules/facts/approval/approval.ts';
import { award } from '../../rules/facts/award/award.ts';
import { payment } from '../../rules/facts/payment/payment.ts';
import { procurement } from '../../rules/facts/procurement/procurement.ts';
import { site } from '../../rules/facts/site/site.ts';
import { described } from './bilingual.ts';
import { type Operation, tags } from './operation.ts';
import { batchOperations } from './operations/batches.ts';
import { checkOperations } from './operations/checks.ts';
import { paperOperations } from './operations/papers.ts';
import { ruleOperations } from './operations/rules.ts';
import { scorecardOperations } from './operations/scorecards.ts';
import { serviceOperations } from './operations/service.ts';
import { toolOperations } from './operations/tools.ts';
import { webhookDescriptions, webhookOperations } from './operations/webhooks.ts';
import { shapeSchema } from './schema-shape.ts';

/** Every operation, in the order in which it is shown. */
export function operations(): readonly Operation[] {
  return [
    ...checkOperations(),
    ...paperOperations(),
    ...batchOperations(),
    ...webhookOperations(),
    ...ruleOperations(),
    ...scorecardOperations(),
    ...toolOperations(),
    ...serviceOperations(),
  ];
}

const about = {
  zh: `以中国各地机关公布的规定检查采购条件、付款和行政审批：每项结论写明条款、数字、所用事实和日期算法。

- 令牌：需要权限范围的操作须以 \`Authorization: Bearer\` 附上 OIDC 颁发的 JWT；租户取自令牌。其余操作公开。
- 语言：问题文档的 \`title\`、\`detail\` 按 \`Accept-Language\` 给出中文（默认）或英文；其他文本同时给出两种语言。
- 重试：带 \`Idempotency-Key\` 的 POST 可放心重发。
- 其他：不存在的路径为 404，路径不支持的方法为 405 并附 \`Allow\`；\`gzip\` 按 \`Accept-Encoding\`；可自带 \`X-Correlation-Id\`。`,
  en: `Checks procurement terms, payments and administrative approvals against what Chinese authorities have published: every finding names the clause, the figures, the facts used and how days were counted.

- Tokens: operations with a scope need a JWT of the OIDC issuer as \`Authorization: Bearer\`; the tenant comes from the token. All others are public.
- Language: \`title\` and \`detail\` of problem documents are in Chinese (the default) or English by \`Accept-Language\`; other texts come in both.
- Retries: a POST with an \`Idempotency-Key\` can be repeated safely.
- Elsewhere: a path that does not exist is 404, a method a path does not take is 405 with \`Allow\`; \`gzip\` by \`Accept-Encoding\`; a caller may send its own \`X-Correlation-Id\`.`,
};

/** @param list every operation that is to be described. */
export function apiDescription(list: readonly Operation[] = operations()) {
  const paths: ZodOpenApiPathsObject = {};
  for (const { path, method, operation } of list) paths[path] = { ...paths[path], [method]: operation };
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: '规矩 guiju',
        version: ruleSet.version,
        description: `${about.zh}\n\n---\n\n${about.en}`,
        'x-description': about,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        'x-rule-set': ruleSet.digest,
      },
      servers: [{ url: '/', ...described({ zh: '本服务', en: 'This service' }) }],
      tags: Object.entries(tags).map(([name, text]) => ({ name, ...described(text) })),
      paths,
      webhooks: webhookDescriptions(),
      components: {
        // A case by its kind: `kind` decides which.
        schemas: {
          ProcurementCase: procurement.schema(),
          PaymentCase: payment.schema(),
          ApprovalCase: approval.schema(),
          SiteCase: site.schema(),
          AwardCase: award.schema(),
        },
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            ...described({
              zh: 'OIDC 颁发的 JWT，须含操作所需的权限范围',
              en: 'A JWT of the OIDC issuer that holds the scope of the operation',
            }),
          },
        },
      },
    },
    { override: shapeSchema },
  );
}
