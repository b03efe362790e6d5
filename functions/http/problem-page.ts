/** docs/problems.md, written from the declared problem types: `npm run problems`; a test fails where the page is old. */
import { problemUri } from './problem.ts';
import { isProblemName, problemTypes } from './problem-types.ts';

export function problemPage(): string {
  const sections = Object.keys(problemTypes)
    .filter(isProblemName)
    .map((name) => {
      const { status, title, about } = problemTypes[name];
      return `## ${name}\n\n\`${problemUri(name)}\` · ${status}\n\n**${title.zh}** · **${title.en}**\n\n${about.zh}\n\n${about.en}\n`;
    });
  return `${HEAD}\n${sections.join('\n')}`;
}

const HEAD = `# 错误 · Problems

<!-- Written by \`npm run problems\` from functions/http/problem-types.ts. -->

每个拒绝都是一份 RFC 9457 问题文档（\`application/problem+json\`）。\`type\` 是稳定的相对地址，\`GET\` 它即可读到说明；
\`title\` 和 \`detail\` 按 \`Accept-Language\` 给出中文（默认）或英文，\`message\` 同时给出两种语言；\`errors\` 逐一列出有误的字段、
查询参数或请求头（\`path\`、\`code\`、\`message\`）；\`correlationId\` 与响应头 \`x-correlation-id\` 及日志一致。

Every refusal is an RFC 9457 problem document (\`application/problem+json\`). \`type\` is a stable relative reference that can be
read with \`GET\`; \`title\` and \`detail\` are in Chinese (the default) or English by \`Accept-Language\`, \`message\` is in both;
\`errors\` lists every wrong field, query parameter or header (\`path\`, \`code\`, \`message\`); \`correlationId\` is also in the header
\`x-correlation-id\` and in the log. A caller may send an \`x-correlation-id\` of its own (letters, digits, \`._:-\`, at most 64).

\`\`\`json
{
  "type": "/problems/invalid-case",
  "title": "The case is not valid",
  "status": 422,
  "detail": "errors lists every wrong field: its path, a code, and what is wrong. Nothing was stored.",
  "message": { "zh": "案件内容有误：…", "en": "The case is not valid: …" },
  "errors": [
    {
      "path": "terms.bidSecurty",
      "code": "unknown-field",
      "message": { "zh": "没有此字段；是否指“terms.bidSecurity”？", "en": "there is no such field; did you mean \\"terms.bidSecurity\\"?" }
    }
  ],
  "correlationId": "af6e817b-9b15-4974-9aca-8f023577f53a"
}
\`\`\`

On AWS a request without a valid token, without the scope of its route, or over the rate limit is answered by API Gateway
itself (401, 403, 429), whose HTTP APIs cannot change the body: \`{"message":"Unauthorized"}\`, \`{"message":"Forbidden"}\`,
\`{"message":"Too Many Requests"}\`. The status is the same; only the document is missing. On one machine they are problem
documents like all others.

在 AWS 上，令牌无效（401）、权限范围不足（403）和请求过于频繁（429）由 API Gateway 直接应答，其 HTTP API 不允许更改内容；
状态码相同，只是没有问题文档。本机运行时与其他错误一样是问题文档。
`;
