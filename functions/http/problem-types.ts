/**
 * Every kind of refusal this API gives (RFC 9457), declared once: handlers throw them by name, `GET /problems/{name}` and
 * docs/problems.md explain them. Names and statuses are stable: clients may rely on them.
 */
import type { Text } from '../../rules/facts/fact.ts';

export interface ProblemType {
  readonly status: number;
  readonly title: Text;
  /** When it is given, and what the caller can do. */
  readonly about: Text;
}

export const problemTypes = {
  'empty-body': {
    status: 400,
    title: { zh: '请求没有内容', en: 'The request has no body' },
    about: { zh: '请将案件作为 JSON 放入请求体。', en: 'Send the case as JSON in the body of the request.' },
  },
  'malformed-json': {
    status: 400,
    title: { zh: '请求内容不是 JSON', en: 'The body is not JSON' },
    about: { zh: '请求体不是合法的 UTF-8 JSON（RFC 8259）。', en: 'The body is no valid JSON in UTF-8 (RFC 8259).' },
  },
  'invalid-query': {
    status: 400,
    title: { zh: '查询参数有误', en: 'The query is not valid' },
    about: {
      zh: 'errors 逐一列出有误或未知的查询参数。',
      en: 'errors lists every query parameter that is wrong or unknown.',
    },
  },
  'invalid-cursor': {
    status: 400,
    title: { zh: '游标无效', en: 'The cursor is not valid' },
    about: {
      zh: '游标只能原样取自同一列表、同一筛选条件的上一页；请从第一页重新开始。',
      en: 'A cursor must be taken unchanged from the page before, of the same list with the same filters; start again from the first page.',
    },
  },
  'invalid-header': {
    status: 400,
    title: { zh: '请求头有误', en: 'A header is not valid' },
    about: { zh: 'errors 列出有误的请求头。', en: 'errors lists the headers that are wrong.' },
  },
  unauthenticated: {
    status: 401,
    title: { zh: '需要有效的令牌', en: 'A valid token is needed' },
    about: {
      zh: '请在 Authorization 请求头中附上未过期的 JWT（Bearer）。',
      en: 'Send a JWT that has not expired as Bearer token in the Authorization header.',
    },
  },
  forbidden: {
    status: 403,
    title: { zh: '令牌不允许此操作', en: 'The token does not allow this' },
    about: {
      zh: '令牌缺少此路由所需的权限范围，或没有有效的租户声明。',
      en: 'The token lacks the scope this route needs, or names no valid tenant.',
    },
  },
  'not-found': {
    status: 404,
    title: { zh: '没有找到', en: 'Not found' },
    about: { zh: '没有此路径，或没有此编号的内容。', en: 'There is no such path, or nothing with this id.' },
  },
  'method-not-allowed': {
    status: 405,
    title: { zh: '此路径不支持该方法', en: 'The path does not take this method' },
    about: { zh: 'Allow 响应头列出可用的方法。', en: 'The Allow header lists the methods it takes.' },
  },
  'not-acceptable': {
    status: 406,
    title: { zh: '无法按要求的格式应答', en: 'No acceptable format' },
    about: {
      zh: '除接口说明中另列的格式外，只应答 application/json。',
      en: 'Answers are in application/json, and in the other formats that the description names for a call.',
    },
  },
  'in-progress': {
    status: 409,
    title: { zh: '相同 Idempotency-Key 的请求正在处理', en: 'A request with this Idempotency-Key is under way' },
    about: {
      zh: '请在 Retry-After 所示的秒数后用同一键重试。',
      en: 'Try again with the same key after the seconds that Retry-After names.',
    },
  },
  'not-uploaded': {
    status: 409,
    title: { zh: '文件尚未上传', en: 'The file has not been uploaded' },
    about: {
      zh: '请先用创建时给出的表单上传文件；表单一小时内有效，过期请重新创建。',
      en: 'Upload the file first, with the form given when the batch or paper was created; the form holds for an hour, after that create a new one.',
    },
  },
  'wrong-state': {
    status: 409,
    title: { zh: '批次当前状态不允许此操作', en: 'The batch is not in a state for this' },
    about: {
      zh: '结果在 finished 之后才有；可取消未结束的批次；可重启 failed、cancelled 或有行未能判定的批次。',
      en: 'Results are there once it is finished; a batch that has not ended can be cancelled; one that failed, was cancelled or has rows that could not be judged can be restarted.',
    },
  },
  'not-read': {
    status: 409,
    title: { zh: '文件尚未读取', en: 'The paper has not been read' },
    about: {
      zh: '请先上传文件，再 POST 到 /v1/papers/{id}/reading。',
      en: 'Upload the file, then POST to /v1/papers/{id}/reading.',
    },
  },
  'no-comments': {
    status: 409,
    title: { zh: '该格式不能加批注', en: 'The format takes no comments' },
    about: {
      zh: '仅 docx 和未加密的 PDF 可加批注；请另存为其中之一，重新提交并检查。',
      en: 'Comments are written into docx, and into PDF that is not protected: save the file as one of them, bring it and check it again.',
    },
  },
  'no-letter': {
    status: 409,
    title: { zh: '没有可以催的款', en: 'There is no payment to demand' },
    about: {
      zh: '催款函只用于报告认定逾期的付款；请确认案件写明了起算日和付款情况，重新检查。',
      en: 'A letter is written on a payment that the report finds late: see that the case says from when the time runs and whether it was paid, and check it again.',
    },
  },
  'no-open-period': {
    status: 409,
    title: { zh: '没有未到期的期限', en: 'No period is open' },
    about: {
      zh: '报告中没有尚未到期的期限，没有可提醒的日子。',
      en: 'No period of the report is still running: there is no day to be reminded of.',
    },
  },
  'changed-meanwhile': {
    status: 412,
    title: { zh: '内容已被别处更改', en: 'Somebody changed it meanwhile' },
    about: {
      zh: '所存内容已不是 If-Match 所示的版本，未作更改；请重新读取，并入自己的更改后再存。',
      en: 'What is kept is not the version that If-Match names, and nothing was changed: read it again, make your changes to that, and put it again.',
    },
  },
  'too-large': {
    status: 413,
    title: { zh: '请求内容过大', en: 'The body is too large' },
    about: { zh: '请求体最大 1 MB（1,048,576 字节）。', en: 'A body may hold 1 MB (1,048,576 bytes) at most.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { zh: '不支持的内容类型', en: 'The media type is not supported' },
    about: {
      zh: '请以 Content-Type: application/json 发送未压缩的 UTF-8 JSON。',
      en: 'Send JSON in UTF-8, not compressed, as Content-Type: application/json.',
    },
  },
  'invalid-case': {
    status: 422,
    title: { zh: '案件内容有误', en: 'The case is not valid' },
    about: {
      zh: 'errors 逐一列出有误的字段：路径、代码和说明。未存储任何内容。',
      en: 'errors lists every wrong field: its path, a code, and what is wrong. Nothing was stored.',
    },
  },
  'invalid-batch': {
    status: 422,
    title: { zh: '批次内容有误', en: 'The batch is not valid' },
    about: {
      zh: 'errors 逐一列出有误的字段：路径、代码和说明。未创建批次。',
      en: 'errors lists every wrong field: its path, a code, and what is wrong. No batch was created.',
    },
  },
  'invalid-paper': {
    status: 422,
    title: { zh: '文件信息有误', en: 'The paper is not valid' },
    about: {
      zh: 'errors 逐一列出有误的字段：路径、代码和说明。未创建任何内容。',
      en: 'errors lists every wrong field: its path, a code, and what is wrong. Nothing was created.',
    },
  },
  'invalid-corrections': {
    status: 422,
    title: { zh: '更正内容有误', en: 'The corrections are not valid' },
    about: {
      zh: 'errors 逐一列出有误的字段：路径、代码和说明。未作更改。',
      en: 'errors lists every wrong field: its path, a code, and what is wrong. Nothing was changed.',
    },
  },
  'invalid-achievements': {
    status: 422,
    title: { zh: '完成情况有误', en: 'What was achieved is not valid' },
    about: {
      zh: 'errors 逐一列出有误的目标：路径、代码和说明。未存储任何内容。',
      en: 'errors lists every wrong target: its path, a code, and what is wrong. Nothing was stored.',
    },
  },
  'invalid-webhook': {
    status: 422,
    title: { zh: 'Webhook 内容有误', en: 'The webhook is not valid' },
    about: {
      zh: 'errors 逐一列出有误的字段：路径、代码和说明。未创建任何内容。',
      en: 'errors lists every wrong field: its path, a code, and what is wrong. Nothing was created.',
    },
  },
  'unreadable-paper': {
    status: 422,
    title: { zh: '文件无法读取', en: 'The paper cannot be read' },
    about: {
      zh: 'errors 给出原因的代码（如 paper-encrypted、paper-scanned、paper-damaged）和说明；文件已删除。',
      en: 'errors names the reason by its code (paper-encrypted, paper-scanned, paper-damaged …) and in words; the file was deleted.',
    },
  },
  'key-reused': {
    status: 422,
    title: { zh: 'Idempotency-Key 已用于另一请求', en: 'The Idempotency-Key was used for another request' },
    about: {
      zh: '每个新请求请使用新的键；重试时请保持内容不变。',
      en: 'Use a new key for every new request, and leave the request unchanged when you repeat it.',
    },
  },
  'version-needed': {
    status: 428,
    title: { zh: '需要说明所依据的版本', en: 'The version is needed' },
    about: {
      zh: '请以 If-Match 给出读取时的 ETag，以免覆盖别处的更改（RFC 6585）。',
      en: 'Send the ETag that was read as If-Match, so that nobody’s change is overwritten (RFC 6585).',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    about: { zh: '请在 Retry-After 所示的秒数后重试。', en: 'Try again after the seconds that Retry-After names.' },
  },
  internal: {
    status: 500,
    title: { zh: '服务内部错误', en: 'Internal error' },
    about: {
      zh: '这是本服务的错误；报告时请附上 correlationId。',
      en: 'The fault is ours; name the correlationId when you report it.',
    },
  },
  unavailable: {
    status: 503,
    title: { zh: '暂时无法处理', en: 'Temporarily unavailable' },
    about: {
      zh: '存储暂时不可用；请在 Retry-After 所示的秒数后重试，写入时请使用同一 Idempotency-Key。',
      en: 'The store cannot be reached for now; try again after the seconds that Retry-After names, writes with the same Idempotency-Key.',
    },
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemName = keyof typeof problemTypes;

export function isProblemName(name: string): name is ProblemName {
  return Object.hasOwn(problemTypes, name);
}
