/** An amount of money, a share, a number of things. Money stays text, so that no fen is lost to binary fractions. */
import { money, unitName } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import type { FieldProps } from './field-props.ts';
import { FigureInput } from './figure-input.tsx';
import { AMOUNT_WANTED, typedMoney, typedNumber } from './typed-figure.ts';

const COUNT = { zh: '请填整数', en: 'A whole number' };
const FIGURE = { zh: '请填数字，如 5 或 0.5', en: 'A number, such as 5 or 0.5' };

export function NumberField({ id, fact, answer, onAnswer }: FieldProps) {
  const { half } = useLanguage();
  const isMoney = fact.type === 'money';
  const isCount = fact.type === 'count';
  const unit = fact.unit === undefined ? undefined : unitName(fact.unit);
  const units = unit === undefined ? [] : [unit.zh, unit.en];
  return (
    <FigureInput
      id={id}
      className="number"
      aria-labelledby={`${id}-legend`}
      value={answer?.state === 'one' && typeof answer.value !== 'boolean' ? String(answer.value) : undefined}
      read={(text) => (isMoney ? typedMoney(text) : typedNumber(text, units, isCount ? 0 : 6))}
      {...(isMoney && { shown: (yuan: string) => money(yuan.replace(/\.0+$/, '')) })}
      wanted={isMoney ? AMOUNT_WANTED : isCount ? COUNT : FIGURE}
      {...(unit !== undefined && { suffix: half(unit) })}
      onValue={(typed) =>
        onAnswer(typed === undefined ? undefined : { state: 'one', value: isMoney ? typed : Number(typed) })
      }
    />
  );
}
