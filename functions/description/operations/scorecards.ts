/** Scorecards of targets that are kept. */
import * as z from 'zod';
import { scoresBody } from '../../rules/score-targets.ts';
import { scorecardsQuery } from '../../scorecards/list-scorecards.ts';
import { createdHeaders, refusesToCreate } from '../creating.ts';
import { jsonContent, type Operation, operation, pageTexts } from '../operation.ts';
import { pageOf } from '../schemas/page.ts';
import { listedScorecard, scorecard } from '../schemas/target.ts';
import { reportId } from '../schemas/text.ts';

/** Values that nobody reported: they only show the form. */
export const shenzhen = {
  summary: '深圳2020：一次填报和历次填报（数值为虚构） · Shenzhen 2020: one value, and values over time (invented)',
  value: {
    asOf: '2021-01-31',
    achieved: {
      'sz-business-tasks-2020:6': '2020-02-14',
      'sz-business-tasks-2020:378': [
        { on: '2020-06-30', value: 2 },
        { on: '2020-12-31', value: 3 },
      ],
    },
  },
};

export function scorecardOperations(): readonly Operation[] {
  return [
    operation({
      route: 'POST /v1/scorecards',
      id: 'createScorecard',
      tag: 'rules',
      summary: { zh: '评价目标完成情况并存档', en: 'Score what was achieved, and keep it' },
      about: {
        zh: '与 POST /v1/targets/scores 相同，并按当时的规则集存档，以后不再改变；历次存档即完成情况的沿革。',
        en: 'As POST /v1/targets/scores, and kept as it stood by the rule set of that time, never changed: what was kept over time is the history.',
      },
      once: true,
      body: { schema: scoresBody, examples: { shenzhen } },
      answers: [
        {
          status: 201,
          zh: '已评价并存档',
          en: 'Scored and kept',
          headers: createdHeaders,
          content: jsonContent(scorecard),
        },
      ],
      refuses: refusesToCreate('invalid-achievements'),
    }),
    operation({
      route: 'GET /v1/scorecards',
      id: 'listScorecards',
      tag: 'rules',
      summary: { zh: '列出目标评价存档', en: 'List scorecards' },
      about: { zh: '本租户的存档，新的在前。', en: 'Those of the tenant, newest first.' },
      query: { schema: scorecardsQuery, texts: pageTexts },
      answers: [
        {
          status: 200,
          zh: '一页存档',
          en: 'A page of scorecards',
          content: jsonContent(pageOf(listedScorecard).meta({ id: 'ScorecardPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/scorecards/{id}',
      id: 'readScorecard',
      tag: 'rules',
      summary: { zh: '读取一份目标评价存档', en: 'Read one scorecard' },
      about: {
        zh: '存档时的评价，逐一目标，附历次填报。',
        en: 'As it was kept: target by target, with what was told over time.',
      },
      pathParameters: {
        schema: z.strictObject({ id: reportId }),
        texts: { id: { zh: '存档编号', en: 'Id of the scorecard', example: '01JNDQ8Y6T0H3V5K7M9PQRSTVW' } },
      },
      answers: [{ status: 200, zh: '存档', en: 'The scorecard', content: jsonContent(scorecard) }],
      refuses: ['invalid-query', 'not-found', 'unavailable'],
    }),
  ];
}
