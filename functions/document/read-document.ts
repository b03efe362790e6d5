/**
 * `GET /v1/reports/{id}/document`: the very file that a report was read from, with comments at the words: Word comments in a docx,
 * highlights with notes in a PDF. All else in it is as it was.
 */
import * as z from 'zod';
import { isArchive } from '../../output/comments/comment-document.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { RESULT_LINK_SECONDS } from '../declared/buckets.ts';
import { type Answer, type Language, languageOf, type Work } from '../http/answer.ts';
import { attachment } from '../http/attachment.ts';
import { owned } from '../http/owned.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import { blocksKey, documentKey, fileKey } from '../papers/object-keys.ts';
import { unpackReading } from '../papers/packed-reading.ts';
import type { PaperItem } from '../papers/paper-item.ts';
import type { PaperStore } from '../papers/paper-store.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { ReportStore, StoredReport } from '../store/report-store.ts';
import type { Commenter } from './comment.ts';
import { commentsOf } from './comments-of.ts';

export interface DocumentServices {
  readonly reports: Pick<ReportStore, 'get'>;
  readonly papers: PaperStore;
  readonly objects: ObjectStore;
  readonly resultsBucket: string;
  readonly commenter: Commenter;
  readonly tenantClaim: string;
}

/** `lang` of the comments; that of `Accept-Language` where it is left out. */
export const documentQuery = z.strictObject({ lang: z.enum(['zh', 'en']).optional() });

/** What an answer of Lambda holds, 6 MB, in base64 ("Lambda quotas"); what is larger is fetched from S3. */
const ANSWER_BYTES = 4_000_000;

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const;
export const documentTypes = Object.values(types);

export function readDocument(services: DocumentServices): Work {
  const { reports, papers, tenantClaim } = services;
  return async (event, context) => {
    const tenant = tenantOf(event, tenantClaim);
    const { lang } = readQuery(event, documentQuery);
    const stored = await owned(event, tenantClaim, (own, id) => reports.get(own, id));
    const { paper: named } = stored.report;
    if (named === undefined) throw new Problem('not-found', { detail: NO_PAPER });
    const item = await papers.get(tenant, named.id);
    if (item?.state !== 'read') throw new Problem('not-found', { detail: PAPER_GONE });
    return answer(stored, item, lang ?? languageOf(context), services);
  };
}

async function answer(
  { report }: StoredReport,
  item: PaperItem,
  language: Language,
  { papers, objects, resultsBucket: bucket, commenter }: DocumentServices,
): Promise<Answer> {
  const { tenant, id, attempt } = item;
  const bytes = await objects.whole({ bucket, key: fileKey(tenant, id, attempt) });
  const packed = await objects.whole({ bucket, key: blocksKey(tenant, id, attempt) });
  const vocabulary = vocabularies.find(({ kind }) => kind === report.case.kind);
  if (bytes === undefined || packed === undefined || item.reading === undefined || vocabulary === undefined)
    throw new Problem('not-found', { detail: PAPER_GONE });
  // Of the files of one project, sent as an archive, each has its own comments.
  const format = (await isArchive(bytes)) ? 'zip' : item.format;
  if (format !== 'docx' && format !== 'pdf' && format !== 'zip') throw new Problem('no-comments');
  const comments = commentsOf(report, unpackReading(item.reading), vocabulary, language);
  const signature = { author: AUTHOR[language], at: report.evaluatedAt };
  const commented = await commenter({ bytes, packed, comments, signature });
  if (commented === undefined) throw new Problem('no-comments');
  const name = `${item.file.name.replace(/\.[^.]*$/, '')}-${NAMED[language]}.${format}`;
  const contentType = types[format];
  const headers = { 'cache-control': 'private, no-cache', 'content-language': language };
  if (commented.length > ANSWER_BYTES) {
    const address = { bucket, key: documentKey(item, report.id, language) };
    await objects.put(address, Buffer.from(commented), contentType);
    // Whoever deletes the paper marks it first, and then takes away what lies there: what was put after that look is taken away here.
    if ((await papers.get(tenant, id))?.state !== 'read') {
      await objects.remove(address);
      throw new Problem('not-found', { detail: PAPER_GONE });
    }
    const location = await objects.link(address, { name, contentType, seconds: RESULT_LINK_SECONDS });
    return { statusCode: 303, headers: { ...headers, location, 'cache-control': 'no-store' } };
  }
  return {
    statusCode: 200,
    headers: { ...headers, 'content-type': contentType, 'content-disposition': attachment(name) },
    body: Buffer.from(commented).toString('base64'),
    isBase64Encoded: true,
  };
}

const NO_PAPER = { zh: '该报告不是由文件读出的', en: 'The report was not made from a paper' };
const PAPER_GONE = { zh: '报告所依据的文件已删除', en: 'The paper of the report was deleted' };
const AUTHOR = { zh: '规矩', en: 'guiju' } as const;
const NAMED = { zh: '批注', en: 'comments' } as const;
