/** What is checked, and from what text. */
import * as z from 'zod';
import { documentsQuery } from '../../rules/list-documents.ts';
import { ruleSetsQuery } from '../../rules/list-rule-sets.ts';
import { rulesQuery } from '../../rules/list-rules.ts';
import { targetsQuery } from '../../rules/list-targets.ts';
import { coverageQuery } from '../../rules/read-coverage.ts';
import { ruleSetChangesQuery } from '../../rules/read-rule-set-changes.ts';
import { scoresBody } from '../../rules/score-targets.ts';
import { jsonContent, type Operation, operation, pageTexts } from '../operation.ts';
import { coverage, document, documentSummary } from '../schemas/document.ts';
import { pageOfRuleSet } from '../schemas/page.ts';
import { rule, ruleSummary } from '../schemas/rule.ts';
import { releasePage, ruleSetChanges } from '../schemas/rule-set.ts';
import { target, targetScores } from '../schemas/target.ts';
import { shenzhen } from './scorecards.ts';

const region = {
  zh: '只列适用于此地的（GB/T 2260 代码）',
  en: 'Only what reaches this place (GB/T 2260 code)',
  example: '460100',
} as const;
const documentId = z.string().meta({ pattern: '^[a-z0-9-]+$' });

export function ruleOperations(): readonly Operation[] {
  return [
    operation({
      route: 'GET /v1/rules',
      id: 'listRules',
      tag: 'rules',
      summary: { zh: '列出规则', en: 'List rules' },
      about: {
        zh: '按文件和条文顺序列出规则：内容、适用条件、所需事实。',
        en: 'Rules in the order of documents and clauses: what each says, when it applies, which facts it needs.',
      },
      query: {
        schema: rulesQuery,
        texts: {
          kind: { zh: '案件类型', en: 'Kind of case' },
          matter: { zh: '事项代码', en: 'Code of the matter', example: 'power-connection' },
          region,
          asOf: { zh: '只列此日有效的', en: 'Only what is in force on this day', example: '2025-03-03' },
          severity: { zh: '严重程度', en: 'Severity' },
          document: { zh: '文件编号', en: 'Id of the document', example: 'hk-procurement-2023' },
          q: { zh: '须全部出现的词', en: 'Words that must all occur', example: '保证金' },
          ...pageTexts,
        },
      },
      answers: [
        {
          status: 200,
          zh: '一页规则',
          en: 'A page of rules',
          content: jsonContent(pageOfRuleSet(ruleSummary).meta({ id: 'RulePage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor'],
    }),
    operation({
      route: 'GET /v1/rules/{id+}',
      // A rule's id is its document's, a slash and a name.
      path: '/v1/rules/{document}/{name}',
      id: 'readRule',
      tag: 'rules',
      summary: { zh: '读取一条规则', en: 'Read one rule' },
      about: {
        zh: '规则的版本、条款原文、说明和示例。规则编号即“文件/名称”。',
        en: 'A rule with its versions, the clauses it implements, notes and examples. The id of a rule is document/name.',
      },
      pathParameters: {
        schema: z.strictObject({ document: documentId, name: documentId }),
        texts: {
          document: { zh: '文件编号', en: 'Id of the document', example: 'hk-procurement-2023' },
          name: { zh: '规则名称', en: 'Name of the rule', example: 'payment' },
        },
      },
      answers: [{ status: 200, zh: '规则', en: 'The rule', content: jsonContent(rule) }],
      refuses: ['invalid-query', 'not-found'],
    }),
    operation({
      route: 'GET /v1/documents',
      id: 'listDocuments',
      tag: 'rules',
      summary: { zh: '列出文件', en: 'List documents' },
      about: {
        zh: '规则所依据的公开文件及其条款处置情况。',
        en: 'The published texts that rules are made from, with what became of their provisions.',
      },
      query: {
        schema: documentsQuery,
        texts: {
          region,
          asOf: { zh: '只列此日有效的', en: 'Only what is in force on this day' },
          nature: { zh: '性质', en: 'Nature' },
          ...pageTexts,
        },
      },
      answers: [
        {
          status: 200,
          zh: '一页文件',
          en: 'A page of documents',
          content: jsonContent(pageOfRuleSet(documentSummary).meta({ id: 'DocumentPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor'],
    }),
    operation({
      route: 'GET /v1/documents/{id}',
      id: 'readDocument',
      tag: 'rules',
      summary: { zh: '读取一份文件', en: 'Read one document' },
      about: {
        zh: '文件的每一条款、处置方式及对应规则。',
        en: 'Every provision of the document, what became of it, and its rules.',
      },
      pathParameters: {
        schema: z.strictObject({ id: documentId }),
        texts: { id: { zh: '文件编号', en: 'Id of the document', example: 'hk-procurement-2023' } },
      },
      answers: [{ status: 200, zh: '文件', en: 'The document', content: jsonContent(document) }],
      refuses: ['invalid-query', 'not-found'],
    }),
    operation({
      route: 'GET /v1/targets',
      id: 'listTargets',
      tag: 'rules',
      summary: { zh: '列出目标', en: 'List targets' },
      about: {
        zh: '各地自定的数值和期限（如“年底前达到 80%”）：不作违规判断，附条款列出。',
        en: 'Figures and dates that an authority set itself (80 % by the end of the year): listed with their clause, judged by no rule.',
      },
      query: {
        schema: targetsQuery,
        texts: {
          document: { zh: '文件编号', en: 'Id of the document', example: 'sz-business-tasks-2020' },
          region,
          area: { zh: '领域', en: 'Field', example: 'service' },
          dueBy: { zh: '只列此日及以前到期的', en: 'Only what is due by this day' },
          ...pageTexts,
        },
      },
      answers: [
        {
          status: 200,
          zh: '一页目标',
          en: 'A page of targets',
          content: jsonContent(pageOfRuleSet(target).meta({ id: 'TargetPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor'],
    }),
    operation({
      route: 'POST /v1/targets/scores',
      id: 'scoreTargets',
      tag: 'rules',
      summary: { zh: '评价目标完成情况', en: 'Score what was achieved' },
      about: {
        zh: '按目标编号给出完成日期、数值或 true/false/null，也可给出历次填报；逐一答复达成、未达成（逾几日、差多少）、未到期或未填。不存储。',
        en: 'By the id of each target: the day it was done, a figure, true, false or null, or all that was told over time. Answers met, missed (and by how much), not yet due or not told. Nothing is stored.',
      },
      body: {
        schema: scoresBody,
        examples: { shenzhen },
      },
      answers: [{ status: 200, zh: '评价', en: 'The scores', content: jsonContent(targetScores) }],
      refuses: ['empty-body', 'malformed-json', 'too-large', 'unsupported-media-type', 'invalid-achievements'],
    }),
    operation({
      route: 'GET /v1/coverage',
      id: 'readCoverage',
      tag: 'rules',
      summary: { zh: '条款处置统计', en: 'Count what became of provisions' },
      about: {
        zh: '每一可检查条款只有一种处置；总计并按文件统计。',
        en: 'Every provision has exactly one disposition; counted in total and by document.',
      },
      query: {
        schema: coverageQuery,
        texts: { area: { zh: '领域，逗号分隔', en: 'Areas, separated by commas', example: 'procurement,payment' } },
      },
      answers: [{ status: 200, zh: '统计', en: 'The counts', content: jsonContent(coverage) }],
      refuses: ['invalid-query'],
    }),
    operation({
      route: 'GET /v1/rule-sets',
      id: 'listRuleSets',
      tag: 'rules',
      summary: { zh: '列出规则集版本', en: 'List the releases of the rules' },
      about: {
        zh: '从新到旧列出规则集的版本：摘要、发布日、与前一版本相比的变化、更新说明。',
        en: 'The releases of the rules, newest first: digest, day, what changed since the one before, notes.',
      },
      query: { schema: ruleSetsQuery, texts: pageTexts },
      answers: [{ status: 200, zh: '一页版本', en: 'A page of releases', content: jsonContent(releasePage) }],
      refuses: ['invalid-query', 'invalid-cursor'],
    }),
    operation({
      route: 'GET /v1/rule-sets/changes',
      id: 'readRuleSetChanges',
      tag: 'rules',
      summary: { zh: '比较两个规则集版本', en: 'Compare two releases of the rules' },
      about: {
        zh: '两个版本之间新增、修改、删除的规则。报告的 `ruleSet.digest` 可作 `since`：该报告所用规则之后有何变化。',
        en: 'Which rules are new, otherwise or gone between two releases. The `ruleSet.digest` of a report as `since` tells what changed after it.',
      },
      query: {
        schema: ruleSetChangesQuery,
        texts: {
          since: {
            zh: '版本号或摘要；默认为前一版本',
            en: 'Version or digest; the release before where it is left out',
            example: '0.1.0',
          },
          until: {
            zh: '版本号或摘要；默认为现用版本',
            en: 'Version or digest; the installed one where it is left out',
          },
          ...pageTexts,
        },
      },
      answers: [{ status: 200, zh: '变化', en: 'The changes', content: jsonContent(ruleSetChanges) }],
      refuses: ['invalid-query', 'invalid-cursor'],
    }),
  ];
}
