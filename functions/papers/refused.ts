/** A paper whose file was refused, as it is answered. */
import { Problem } from '../http/problem.ts';
import type { PaperItem } from './paper-item.ts';

/** Reading it takes its reader down. */
export const TOO_MUCH_WORK = {
  code: 'paper-too-much-work',
  message: {
    zh: '读取该文件所需的内存或时间过多；请拆分后上传，或另存为 docx',
    en: 'reading the file takes too much memory or time: send it in parts, or save it as docx',
  },
};

/** 422, naming the reason as the code of an error. */
export function refusedPaper({ problem = TOO_MUCH_WORK }: PaperItem): Problem {
  const { code, message } = problem;
  return new Problem('unreadable-paper', { detail: message, errors: [{ path: 'file', code, message }] });
}
