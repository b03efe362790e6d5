/** The body of a stored report: report and case as compressed JSON, since a report repeats the words of its citations. */
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
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
  return JSON.parse(opened(packed));
}

export const packFinding = (finding: Finding): Uint8Array => compressed(JSON.stringify(finding));

/** Written by `packFinding`, so its shape is known. */
export function unpackFinding(packed: Uint8Array): Finding {
  return JSON.parse(opened(packed));
}

/** What a body begins with that was compressed with brotli; what releases before this one wrote begins as gzip does. */
const BROTLI = 0x01;
const GZIP = 0x1f;

/**
 * Brotli at its fifth level makes a report a sixth smaller than gzip, for as much time: one write unit less of seven. The window is
 * no larger than the text needs (RFC 7932, section 9.1), since laying out a large one takes longer than to compress a thousand bytes.
 */
function compressed(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(18, Math.max(10, Math.ceil(Math.log2(bytes.length + 16)))),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
    chunkSize: Math.max(1_024, bytes.length >> 2),
  });
  return Buffer.concat([Uint8Array.of(BROTLI), packed]);
}

function opened(packed: Uint8Array): string {
  const bytes = packed[0] === GZIP ? gunzipSync(packed) : brotliDecompressSync(packed.subarray(1));
  return bytes.toString('utf8');
}
