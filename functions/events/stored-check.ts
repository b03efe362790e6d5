/** Reads what the table says of a stored report: an item, or an item as its stream shows it. */
import * as z from 'zod';
import { REPORT_SORT } from '../store/keys.ts';
import { unpackReport } from '../store/packed-report.ts';
import type { StoredCheck } from './announce.ts';

const reportItem = z.object({
  sk: z.literal(REPORT_SORT),
  tenant: z.string(),
  id: z.string(),
  body: z.instanceof(Uint8Array),
  /** Rows of a batch are told of when it is finished, not one by one. */
  bulk: z.literal(true).optional(),
});

const text = z.object({ S: z.string() });
/** A new item in a record of the stream: as Lambda is given it, binary attributes are in base64. */
const reportImage = z
  .object({
    sk: text,
    tenant: text,
    id: text,
    body: z.object({ B: z.base64() }),
    bulk: z.object({ BOOL: z.literal(true) }).optional(),
  })
  .transform(({ sk, tenant, id, body, bulk }) => ({
    sk: sk.S,
    tenant: tenant.S,
    id: id.S,
    body: new Uint8Array(Buffer.from(body.B, 'base64')),
    ...(bulk !== undefined && { bulk: bulk.BOOL }),
  }));

/** Undefined for what is no report, or one of a batch. */
export function storedCheck(item: unknown): StoredCheck | undefined {
  const read = reportItem.safeParse(item);
  return read.success && read.data.bulk === undefined ? checkOf(read.data) : undefined;
}

/** The same of an item as the stream of the table shows it. */
export function streamedCheck(image: unknown): StoredCheck | undefined {
  const read = reportImage.safeParse(image);
  return read.success ? storedCheck(read.data) : undefined;
}

function checkOf({ tenant, id, body }: z.infer<typeof reportItem>): StoredCheck {
  const { report } = unpackReport(body);
  const { evaluatedAt, asOf, verdict, counts, ruleSet, findings } = report;
  const { kind, region, reference } = report.case;
  return {
    event: {
      tenant,
      type: 'check.created',
      subject: id,
      at: evaluatedAt,
      data: { report: id, kind, region, reference, asOf, verdict, counts, ruleSet },
    },
    findings,
  };
}
