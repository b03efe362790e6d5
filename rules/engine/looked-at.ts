/** Why a case is not covered: which documents were looked at, and what kept each of them from saying anything. */
import type { Text } from '../facts/fact.ts';
import { dateOf, dayOf } from './day.ts';
import type { Rulings } from './judge.ts';
import type { Plan } from './rule-set.ts';

/** Documents that reach the place of the case. */
export interface LookedAt {
  readonly text: Text;
  readonly documents: readonly { readonly document: string; readonly title: Text; readonly why: Text }[];
}

/** The documents that reach a place. */
export type Reached = Pick<Plan, 'reaching'>;

const NO_RULE: Text = { zh: '对此类事项没有规定', en: 'it has no rule on this kind of case' };
const NOT_MET: Text = { zh: '其规定所要求的条件均不具备', en: 'the conditions of its rules are not met' };

/** @param region GB/T 2260 code of the case. */
export function lookedAt({ plan, main }: Pick<Rulings, 'main'> & { readonly plan: Reached }, region: string): LookedAt {
  const on = dateOf(main);
  const documents = plan.reaching.map(({ document, rules }) => {
    const from = document.inForce.from ?? document.issued;
    const to = document.inForce.to;
    const early = from !== null && main < dayOf(from);
    const late = to !== null && main > dayOf(to);
    const time: Text = { zh: `${on} 不在其施行期间`, en: `it was not in force on ${on}` };
    return {
      document: document.id,
      title: document.title,
      why: early || late ? time : rules === 0 ? NO_RULE : NOT_MET,
    };
  });
  const text =
    documents.length === 0
      ? {
          zh: `收录的文件均不适用于该地区（${region}）。`,
          en: `None of the documents on record reaches this place (${region}).`,
        }
      : {
          zh: `已查阅适用于该地区的 ${documents.length} 份文件，没有可适用的规定；这不表示合规。`,
          en: `The ${documents.length} documents that reach this place were looked at; none of their rules applies. That does not mean that the case complies.`,
        };
  return { text, documents };
}
