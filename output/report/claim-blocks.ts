/** Of a payment that is late by several rules: which interest to claim, and why the others are not claimed beside it. */
import { claimOf } from '../../rules/engine/claim.ts';
import type { Report } from '../../rules/engine/report.ts';
import { type Block, type Language, plain } from '../written/written.ts';
import { yuan } from './figures.ts';

/** @returns nothing where there is nothing to choose. Of reports kept before it stood in them, it follows from their findings. */
export function claimBlocks({ claim, findings }: Report, language: Language): readonly Block[] {
  const told = claim ?? claimOf(findings);
  if (told === undefined) return [];
  const zh = language === 'zh';
  const titles = new Map(findings.map(({ rule, title }) => [rule, title[language]]));
  return [
    { kind: 'heading', level: 2, text: zh ? '主张哪一笔利息' : 'Which interest to claim' },
    plain(
      zh
        ? `同一笔款项按${told.others.length + 1}项规定都已逾期，利息只主张一次：${yuan(told.interest, language)}。`
        : `The sum is late by ${told.others.length + 1} rules; interest is claimed once: ${yuan(told.interest, language)}.`,
    ),
    {
      kind: 'table',
      columns: [
        { heading: zh ? '按哪项规定' : 'By which rule', share: 3 },
        { heading: zh ? '最后付款日' : 'Last day to pay', share: 2 },
        { heading: zh ? '利息' : 'Interest', isFigure: true, share: 2 },
        { heading: zh ? '说明' : 'Why', share: 5 },
      ],
      rows: [told, ...told.others].map(({ rule, due, interest, why }) => [
        `${rule === told.rule ? (zh ? '主张：' : 'Claim: ') : ''}${titles.get(rule) ?? ''}`,
        due,
        yuan(interest, language),
        why[language],
      ]),
    },
  ];
}
