/** Which day decides what law applies, in words. */
import type { Finding, Governing, Report } from '../../rules/engine/report.ts';
import type { Language } from '../written/written.ts';

/** `按2025-01-02（收到发票日期）施行的规定判断`. */
export function governingText({ on, by }: Governing, language: Language): string {
  return language === 'zh'
    ? `按${on}（${by.zh}）施行的规定判断`
    : `judged by the law of ${on} (${by.en.toLowerCase()})`;
}

/** A finding with the day that governs it: its own, else that of its report. Reports of before 2026-12 have none. */
export function withGoverning(finding: Finding, { governing }: Pick<Report, 'governing'>): Finding {
  return governing === undefined ? finding : { governing, ...finding };
}
