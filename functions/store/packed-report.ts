/** The body of a stored report: report and case as compressed JSON, since a report repeats the words of its citations. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Finding } from '../../rules/engine/report.ts';
import { jsonText } from '../http/json-text.ts';
import { Problem } from '../http/problem.ts';
import type { StoredReport } from './report-store.ts';

/** An item holds 400 KB with its names and list attributes (DynamoDB, "Service quotas"). */
const BODY_LIMIT = 390_000;

/** @throws Problem too-large for a report that one item cannot hold. */
export function packReport(stored: StoredReport): Uint8Array {
  const { report, ...rest } = stored;
  // As JSON.stringify would write it: the report first, which is written to the caller too.
  const packed = compressed(`{"report":${jsonText(report)},${JSON.stringify(rest).slice(1)}`);
  if (packed.length > BODY_LIMIT) {
    throw new Problem('too-large', {
      detail: { zh: '案件过大，报告无法存储', en: 'The case is too large for its report to be stored' },
    });
  }
  return packed;
}

/** Written by `packReport`, so its shape is known. */
export function unpackReport(packed: Uint8Array): StoredReport {
  return JSON.parse(gunzipSync(packed).toString('utf8'));
}

export const packFinding = (finding: Finding): Uint8Array => compressed(JSON.stringify(finding));

/**
 * Compressed with a window and tables no larger than the text needs (zlib manual, deflateInit2): by default a thousand bytes take
 * a quarter of a megabyte of memory to be laid out, which takes longer than to compress them.
 */
function compressed(text: string): Uint8Array {
  // Bytes, not characters: three for a Chinese one.
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(2 * text.length))));
  return gzipSync(text, {
    level: 4,
    windowBits,
    memLevel: windowBits - 7,
    chunkSize: Math.max(1_024, text.length >> 1),
  });
}

/** Written by `packFinding`, so its shape is known. */
export function unpackFinding(packed: Uint8Array): Finding {
  return JSON.parse(gunzipSync(packed).toString('utf8'));
}
