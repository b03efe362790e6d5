/** What `guiju check` writes besides: the report as a file, the letter, the calendar; each made whole before any is written. */
import { renameSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { write } from '../../../functions/report/write.ts';
import type { ValidCase } from '../../../rules/engine/judge.ts';
import type { Report } from '../../../rules/engine/report.ts';
import type { Text } from '../../../rules/facts/fact.ts';
import type { Language } from './language.ts';

export interface TakeAwayOptions {
  readonly report?: string;
  readonly letter?: string;
  readonly ics?: string;
}

/** What cannot be written, and why. */
export class NothingToWrite extends Error {
  override readonly name = 'NothingToWrite';
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

const forms = ['.docx', '.pdf', '.html'] as const;

/**
 * @returns what was written where, for the terminal.
 * @throws NothingToWrite where an ending is not known, no payment is late, no period is open, or a file cannot be written.
 */
export async function takeAway(
  report: Report,
  submission: ValidCase,
  options: TakeAwayOptions,
  language: Language,
): Promise<readonly string[]> {
  const files = new Map<string, Uint8Array | string>();
  if (options.report !== undefined) files.set(options.report, await reportFile(report, options.report, language));
  if (options.letter !== undefined)
    files.set(options.letter, await letterFile(report, submission, options.letter, language));
  if (options.ics !== undefined) files.set(options.ics, await calendarFile(report, language));
  for (const [path, content] of files) {
    // Written aside and renamed: whoever looks meanwhile sees the old file or the new one.
    try {
      writeFileSync(`${path}.${process.pid}`, content);
      renameSync(`${path}.${process.pid}`, path);
    } catch {
      throw new NothingToWrite({ zh: `无法写入 ${path}`, en: `cannot write ${path}` });
    }
  }
  return [...files.keys()];
}

async function reportFile(report: Report, path: string, language: Language): Promise<Uint8Array | string> {
  const form = forms.find((ending) => ending === extname(path).toLowerCase());
  if (form === undefined)
    throw new NothingToWrite({
      zh: `--report 的文件名须以 ${forms.join('、')} 结尾：${path}`,
      en: `the name after --report must end in ${forms.join(', ')}: ${path}`,
    });
  const { writtenReport } = await import('../../../functions/report/written-report.ts');
  const content = writtenReport(report, language);
  if (form === '.html') return (await import('../../../output/written/page.ts')).pageOf(content);
  return write(content, form === '.pdf' ? 'pdf' : 'docx');
}

async function letterFile(
  report: Report,
  submission: ValidCase,
  path: string,
  language: Language,
): Promise<Uint8Array> {
  if (extname(path).toLowerCase() !== '.docx')
    throw new NothingToWrite({
      zh: `--letter 的文件名须以 .docx 结尾：${path}`,
      en: `the name after --letter must end in .docx: ${path}`,
    });
  const { letterContent } = await import('../../../output/letter/letter-content.ts');
  const content = letterContent(report, submission, language);
  if (content === 'not-late')
    throw new NothingToWrite({
      zh: '没有逾期的付款，不写催款函',
      en: 'no payment is late: there is no letter to write',
    });
  if (content === 'nothing-owed')
    throw new NothingToWrite({
      zh: '款项已付清，没有可以据以主张利息的条款，不写催款函',
      en: 'the sum was paid, and no clause gives interest: there is no letter to write',
    });
  return write(content, 'docx');
}

async function calendarFile(report: Report, language: Language): Promise<string> {
  const { icsOf } = await import('../../../output/calendar/ics.ts');
  const ics = icsOf([report], language);
  if (ics === undefined)
    throw new NothingToWrite({
      zh: '没有未到期的期限，不写日历',
      en: 'no period is open: there is no calendar to write',
    });
  return ics;
}
