/** The language the page is read in: chosen by the reader and kept, else the browser's. */
import { record, text } from './json.ts';

export type Language = 'zh' | 'en';

const KEPT = 'guiju-language';

function kept(): Language | undefined {
  try {
    const value = localStorage.getItem(KEPT);
    return value === 'zh' || value === 'en' ? value : undefined;
  } catch {
    // A browser may forbid storage; the choice then holds for this visit.
    return undefined;
  }
}

let chosen: Language = kept() ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

export const language = (): Language => chosen;

export function choose(next: Language): void {
  chosen = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // As above.
  }
}

/** The `x-` twin of a member in the language of the page, else the member itself. */
export function told(object: unknown, member: 'summary' | 'description' | 'title'): string {
  const all = record(object);
  return text(record(all[`x-${member}`])[chosen]) || text(all[member]);
}

/** `中文 · English` in the language of the page. */
export function half(both: string): string {
  const at = both.indexOf(' · ');
  if (at === -1) return both;
  return chosen === 'zh' ? both.slice(0, at) : both.slice(at + 3);
}

const words = {
  token: { zh: '令牌', en: 'Token' },
  tokenHelp: {
    zh: '需要权限范围的操作以它为 Bearer 令牌；只留在此页面，刷新即失。本机：npx guiju token',
    en: 'Sent as bearer token where an operation needs a scope; kept in this page only, gone on reload. On one machine: npx guiju token',
  },
  show: { zh: '显示', en: 'Show' },
  hide: { zh: '隐藏', en: 'Hide' },
  search: { zh: '查找操作', en: 'Find an operation' },
  nothing: { zh: '没有匹配的操作', en: 'No operation matches' },
  skip: { zh: '跳到操作列表', en: 'Skip to the operations' },
  languages: { zh: '语言', en: 'Language' },
  operations: { zh: '操作', en: 'Operations' },
  about: { zh: '关于此接口', en: 'About this API' },
  public: { zh: '公开', en: 'public' },
  scope: { zh: '权限范围', en: 'Scope' },
  parameters: { zh: '参数', en: 'Parameters' },
  required: { zh: '必填', en: 'required' },
  body: { zh: '请求体（JSON）', en: 'Body (JSON)' },
  example: { zh: '示例', en: 'Example' },
  fields: { zh: '字段说明', en: 'Fields' },
  send: { zh: '发送', en: 'Send' },
  sending: { zh: '正在发送…', en: 'Sending…' },
  newKey: { zh: '生成', en: 'Generate' },
  answer: { zh: '应答', en: 'Answer' },
  headers: { zh: '响应头', en: 'Headers' },
  content: { zh: '内容', en: 'Content' },
  noContent: { zh: '没有内容', en: 'No content' },
  download: { zh: '下载', en: 'Download' },
  answers: { zh: '可能的应答', en: 'What it answers' },
  curl: { zh: '命令行', en: 'Command line' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  unset: { zh: '（不填）', en: '(not set)' },
  milliseconds: { zh: '毫秒', en: 'ms' },
  needsToken: { zh: '请先填写令牌', en: 'Fill in a token first' },
  failed: { zh: '请求没有得到应答', en: 'The request was not answered' },
  notRead: { zh: '无法读取接口描述', en: 'The description could not be read' },
  tooLong: { zh: '内容过长，只显示开头', en: 'Too long: only the beginning is shown' },
  of: { zh: '项之一', en: 'one of' },
  listOf: { zh: '列表', en: 'list of' },
} as const;

export const word = (name: keyof typeof words): string => words[name][chosen];
