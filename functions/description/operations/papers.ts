/** Documents that are read. */
import * as z from 'zod';
import { documentQuery, documentTypes } from '../../document/read-document.ts';
import { correctionsBody } from '../../papers/corrections.ts';
import { createPaperBody } from '../../papers/create-paper.ts';
import { papersQuery } from '../../papers/list-papers.ts';
import { readingQuery } from '../../papers/read-reading.ts';
import { createdHeaders, refusesToCreate } from '../creating.ts';
import { headers } from '../headers.ts';
import { jsonContent, type Operation, operation, pageTexts } from '../operation.ts';
import { pageOf } from '../schemas/page.ts';
import { createdPaper, paper, reading } from '../schemas/paper.ts';
import { reportId } from '../schemas/text.ts';
import { reportPath } from './checks.ts';

const path = {
  schema: z.strictObject({ id: reportId }),
  texts: { id: { zh: '文件编号', en: 'Id of the paper', example: '01JNDQ8Y6T0H3V5K7M9PQRSTVW' } },
} as const;

const query = {
  schema: readingQuery,
  texts: { after: { zh: '从此段之后继续', en: 'Goes on after this block', example: 'b120' } },
} as const;

const answers = [
  { status: 200, zh: '读出的内容', en: 'What was read', content: jsonContent(reading) },
  {
    status: 202,
    zh: '仍在读取，请稍后再取',
    en: 'Still being read: ask again after a while',
    headers: { 'Retry-After': headers.retryAfter(true) },
    content: jsonContent(paper),
  },
] as const;

const file = z.string().meta({ format: 'binary' });

export function paperOperations(): readonly Operation[] {
  return [
    operation({
      route: 'POST /v1/papers',
      id: 'createPaper',
      tag: 'papers',
      summary: { zh: '提交文件', en: 'Bring a paper' },
      about: {
        zh: '为一份招标文件、合同或发票（docx、doc、pdf、ofd、html、txt，至多 50 MB）创建条目；应答中的表单把文件直接上传到存储，然后读取。',
        en: 'For a tender document, a contract or an invoice (docx, doc, pdf, ofd, html, txt, up to 50 MB). The form in the answer uploads the file straight to storage; then have it read.',
      },
      once: true,
      body: {
        schema: createPaperBody,
        examples: { tender: { summary: '招标文件 · A tender document', value: { file: { name: '招标文件.docx' } } } },
      },
      answers: [
        {
          status: 201,
          zh: '已创建，附上传表单',
          en: 'Created, with the form to upload by',
          headers: createdHeaders,
          content: jsonContent(createdPaper),
        },
      ],
      refuses: refusesToCreate('invalid-paper'),
    }),
    operation({
      route: 'GET /v1/papers',
      id: 'listPapers',
      tag: 'papers',
      summary: { zh: '列出文件', en: 'List papers' },
      about: { zh: '本租户的文件，最新的在前。', en: 'The papers of the tenant, newest first.' },
      query: { schema: papersQuery, texts: pageTexts },
      answers: [
        {
          status: 200,
          zh: '一页文件',
          en: 'A page of papers',
          content: jsonContent(pageOf(paper).meta({ id: 'PaperPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor', 'unavailable'],
    }),
    operation({
      route: 'POST /v1/papers/{id}/reading',
      id: 'startReading',
      tag: 'papers',
      summary: { zh: '读取文件', en: 'Read a paper' },
      about: {
        zh: '读出文件写明的事实，每项附原文和位置。一般数秒内应答；较长的应答 202，其后 GET。重复请求不会重复读取。无法读取的应答 422 并说明原因。',
        en: 'Reads the facts that the paper states, each with its words and their place. Mostly answered within seconds; a long one is answered 202 and fetched by GET. Asked twice, it is read once. What cannot be read is answered 422, naming the reason.',
      },
      pathParameters: path,
      query,
      answers,
      refuses: ['invalid-query', 'not-found', 'not-uploaded', 'unreadable-paper', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/papers/{id}/reading',
      id: 'readReading',
      tag: 'papers',
      summary: { zh: '查看读出的内容', en: 'See what was read' },
      about: {
        zh: '读出的案件、每项事实的原文和位置、前后不一致之处，以及全文各段。',
        en: 'The case that was read, every fact with its words and place, contradictions, and the text block by block.',
      },
      pathParameters: path,
      query,
      answers,
      refuses: ['invalid-query', 'not-found', 'not-read', 'unreadable-paper', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/papers/{id}/corrections',
      id: 'readCorrections',
      tag: 'papers',
      summary: { zh: '查看对读出内容的更正', en: 'See what was put right' },
      about: {
        zh: '用户对读出内容的确认、删去、改填和补标，本租户各人所见相同；尚无更正时为空。ETag 是其版本。',
        en: 'What users of the tenant confirmed, removed, said otherwise and marked, the same for all of them; empty where nobody did. The ETag is its version.',
      },
      pathParameters: path,
      answers: [
        {
          status: 200,
          zh: '所存更正',
          en: 'What was put right',
          headers: { ETag: headers.version },
          content: jsonContent(correctionsBody),
        },
      ],
      refuses: ['invalid-query', 'not-found', 'not-read', 'unavailable'],
    }),
    operation({
      route: 'PUT /v1/papers/{id}/corrections',
      id: 'putCorrections',
      tag: 'papers',
      summary: { zh: '保存对读出内容的更正', en: 'Put right what was read' },
      about: {
        zh: '以所给内容取代所存更正。须以 If-Match 给出所依据的版本；已被别处更改时应答 412，请重新读取、并入后再存，以免丢失别人的更正。检查不自动采用所存更正。',
        en: 'Replaces what is kept. If-Match names the version it was made to; where somebody changed it since, 412 is answered: read again, merge, put again, so that nobody’s corrections are lost. A check takes the corrections that it is sent, not those that are kept.',
      },
      pathParameters: path,
      ofVersion: true,
      body: {
        schema: correctionsBody,
        examples: {
          removed: {
            summary: '删去一处误读 · A mark that was read wrong',
            value: {
              region: null,
              marks: [{ fact: 'terms.bidValidity', block: 'b7', from: 6, to: 12, value: { days: 90 }, is: 'removed' }],
              answers: { 'project.category': { state: 'one', value: 'goods' } },
              added: [],
            },
          },
        },
      },
      answers: [{ status: 204, zh: '已保存', en: 'Kept', headers: { ETag: headers.version } }],
      refuses: [
        'empty-body',
        'malformed-json',
        'too-large',
        'unsupported-media-type',
        'not-found',
        'not-read',
        'changed-meanwhile',
        'version-needed',
        'invalid-corrections',
        'unavailable',
      ],
    }),
    operation({
      route: 'GET /v1/reports/{id}/document',
      id: 'readDocumentOfReport',
      tag: 'papers',
      summary: { zh: '取得带批注的文件', en: 'Get the document with comments' },
      about: {
        zh: '报告所依据的文件本身，违反、前后不一致和待确认之处加批注（docx 为批注，PDF 为高亮和注释），其余不变；压缩包上传的，返回压缩包，各文件各有批注；超过约 4 MB 的以 303 转到下载链接。',
        en: 'The very file that the report was read from, with comments at breaches, contradictions and what is to be confirmed (Word comments in docx, highlights with notes in PDF); all else is as it was. An archive comes back as an archive, each document in it with its own. Over some 4 MB it is answered 303, with a link to fetch it from.',
      },
      pathParameters: reportPath,
      query: {
        schema: documentQuery,
        texts: {
          lang: {
            zh: '批注的语言；默认按 Accept-Language',
            en: 'Language of the comments; by Accept-Language where left out',
          },
        },
      },
      answers: [
        {
          status: 200,
          zh: '文件',
          en: 'The document',
          headers: { 'Content-Disposition': headers.disposition },
          content: Object.fromEntries(documentTypes.map((type) => [type, { schema: file }])),
        },
        {
          status: 303,
          zh: '文件在 Location',
          en: 'The document is at Location',
          headers: { Location: headers.location },
        },
      ],
      refuses: ['invalid-query', 'not-found', 'no-comments', 'unavailable'],
    }),
    operation({
      route: 'DELETE /v1/papers/{id}',
      id: 'deletePaper',
      tag: 'papers',
      summary: { zh: '删除文件', en: 'Delete a paper' },
      about: {
        zh: '文件、全文和读出的内容一并删除，不可恢复；已有报告不受影响。',
        en: 'The file, its text and what was read of it are gone for good; reports stay as they are.',
      },
      pathParameters: path,
      answers: [{ status: 204, zh: '已删除', en: 'Deleted' }],
      refuses: ['not-found', 'unavailable'],
    }),
  ];
}
