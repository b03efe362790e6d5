/** `POST /v1/papers`: a new paper, and the form its file is uploaded with, straight to S3. */
import * as z from 'zod';
import { digestOf } from '../../rules/engine/digest.ts';
import { fileName, fileNameReasons } from '../batches/file-name.ts';
import { idempotencyKeyOf, keyReused } from '../check/idempotency-key.ts';
import { reportIdOf } from '../check/report-id.ts';
import { PAPER_LIMIT, paperTypes, UPLOAD_SECONDS } from '../declared/buckets.ts';
import { json, type Work } from '../http/answer.ts';
import { readBody } from '../http/read-body.ts';
import { tenantOf } from '../http/tenant.ts';
import { freshId } from '../store/fresh-id.ts';
import { keptFor } from '../store/retention.ts';
import { uploadKey } from './object-keys.ts';
import { type PaperItem, paperView } from './paper-item.ts';
import type { PaperServices } from './services.ts';

export const createPaperBody = z.strictObject({
  file: z.strictObject({
    name: fileName,
    /** By the ending of the name where it is left out. */
    contentType: z.enum(paperTypes).optional(),
  }),
});

const [docx, doc, pdf, ofd, html, text, anything] = paperTypes;
const typeByEnding: Readonly<Record<string, (typeof paperTypes)[number]>> = {
  docx,
  docm: docx,
  doc,
  wps: doc,
  pdf,
  ofd,
  html,
  htm: html,
  txt: text,
};

export function createPaper(services: PaperServices): Work {
  const { papers, objects, uploadsBucket, tenantClaim, retentionDays, now } = services;
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const key = idempotencyKeyOf(event);
    const { file } = readBody(event, createPaperBody, 'invalid-paper', fileNameReasons);
    const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
    const named = { name: file.name, contentType: file.contentType ?? typeByEnding[ending] ?? anything };
    const fingerprint = digestOf({ file: named });
    const made: PaperItem = {
      tenant,
      // The key alone decides the id, and creating is one write on condition, so a repeated request finds what the first made.
      id: key === undefined ? freshId() : reportIdOf(tenant, `paper of ${key}`),
      state: 'awaiting-upload',
      attempt: 0,
      createdAt: new Date(now()).toISOString(),
      file: named,
      fingerprint,
      ...keptFor(retentionDays, now()),
    };
    const { paper, existed } = await papers.create(made);
    if (paper.fingerprint !== fingerprint) throw keyReused();
    const upload = await objects.uploadForm(
      { bucket: uploadsBucket, key: uploadKey(tenant, paper.id) },
      { contentType: named.contentType, limit: PAPER_LIMIT, seconds: UPLOAD_SECONDS },
    );
    const expiresAt = new Date(now() + UPLOAD_SECONDS * 1_000).toISOString();
    return json(
      201,
      { ...paperView(paper), upload: { method: 'POST', ...upload, maxBytes: PAPER_LIMIT, expiresAt } },
      {
        location: `/v1/papers/${paper.id}/reading`,
        'cache-control': 'no-store',
        ...(existed && { 'idempotency-replayed': 'true' }),
      },
    );
  };
}
