/** Interest with its trace: the sum, every step, the rate with its source, what other readings of the text would give. */
import type { Interest } from '../../rules/interest/interest.ts';
import { type Block, type Language, plain, small } from '../written/written.ts';
import { yuan } from './figures.ts';

/** @param withOthers whether to tell what other readings of the text would give; a letter demands one sum. */
export function interestBlocks(told: Interest, language: Language, withOthers = true): readonly Block[] {
  const { principal, until, interest, owed, steps, rate, source, convention, notes = [] } = told;
  // A reading that comes to the same need not be told.
  const others = told.others.filter((other) => other.interest !== interest);
  const zh = language === 'zh';
  const sum = (amount: string): string => yuan(amount, language);
  return [
    plain(
      zh
        ? `应付${sum(principal)}，截至${until}的利息为${sum(interest)}；尚欠本金${sum(owed)}。`
        : `Due ${sum(principal)}; interest to ${until}: ${sum(interest)}; principal still owed: ${sum(owed)}.`,
    ),
    {
      kind: 'table',
      columns: [
        { heading: zh ? '自' : 'From' },
        { heading: zh ? '至' : 'To' },
        { heading: zh ? '天数' : 'Days', isFigure: true },
        { heading: zh ? '本金' : 'Principal', isFigure: true },
      ],
      rows: steps.map((step) => [step.from, step.to, String(step.days), sum(step.principal)]),
    },
    plain(zh ? `利率：${rate.zh}（${source.zh}）。` : `Rate: ${rate.en} (${source.en}).`),
    small(zh ? `算法：${convention.zh}。` : `Reckoned ${convention.en}.`),
    ...(others.length === 0 || !withOthers
      ? []
      : [
          {
            kind: 'list' as const,
            items: others.map(
              (other) => `${zh ? '如' : 'Or, '}${other.convention[language]}${zh ? '：' : ': '}${sum(other.interest)}`,
            ),
          },
        ]),
    ...notes.map((note) => small(`${note[language]}${zh ? '。' : '.'}`)),
  ];
}
