/** An amount of money, a share, a number of things. Money stays text, so that no fen is lost to binary fractions. */
import InputNumber from 'antd/es/input-number';
import { unitName } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import type { FieldProps } from './field-props.ts';

const DECIMALS: Readonly<Record<string, number>> = { money: 2, count: 0 };

export function NumberField({ id, fact, answer, onAnswer }: FieldProps) {
  const { half } = useLanguage();
  const isMoney = fact.type === 'money';
  const value = answer?.state === 'one' && typeof answer.value !== 'boolean' ? String(answer.value) : null;
  const unit = fact.unit === undefined ? undefined : half(unitName(fact.unit));
  return (
    <InputNumber<string>
      id={id}
      stringMode
      min="0"
      precision={DECIMALS[fact.type] ?? 6}
      aria-labelledby={`${id}-legend`}
      value={value}
      formatter={(text) => trimmed(text ?? '', isMoney)}
      controls={false}
      className="number"
      {...(unit !== undefined && { suffix: unit })}
      onChange={(typed) =>
        onAnswer(typed === null || typed === '' ? undefined : { state: 'one', value: isMoney ? typed : Number(typed) })
      }
    />
  );
}

/** With marks between thousands where it is money, and without the zeros that only the precision adds. */
function trimmed(text: string, thousands: boolean): string {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  const kept = thousands ? fraction : fraction.replace(/0+$/, '');
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}
