/** A promised period: how many of which unit. */
import Select from 'antd/es/select';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import type { Period } from './answers.ts';
import type { FieldProps } from './field-props.ts';
import { FigureInput } from './figure-input.tsx';
import { typedNumber } from './typed-figure.ts';

/** What may be typed behind the number, since it says the unit that is chosen. */
const words: Readonly<Record<Period['unit'], readonly string[]>> = {
  days: ['日历日', '自然日', '日', '天', 'days'],
  workingDays: ['个工作日', '工作日', 'working days'],
  months: ['个月', '月', 'months'],
  years: ['年', 'years'],
  hours: ['个小时', '小时', 'hours'],
};

export function PeriodField({ id, answer, onAnswer }: FieldProps) {
  const { say } = useLanguage();
  const known = answer?.state === 'period' ? answer.value : undefined;
  const [unit, setUnit] = useState<Period['unit']>(known?.unit ?? 'days');
  const tell = (count: number | undefined, of: Period['unit']): void =>
    onAnswer(count === undefined ? undefined : { state: 'period', value: { unit: of, count } });
  return (
    <span className="joined">
      <FigureInput
        id={id}
        className="short"
        aria-labelledby={`${id}-legend`}
        value={known === undefined ? undefined : String(known.count)}
        read={(text) => typedNumber(text, words[known?.unit ?? unit], 0)}
        wanted={{ zh: '请只填整数，单位在右边选', en: 'A whole number; choose the unit beside it' }}
        onValue={(count) => tell(count === undefined ? undefined : Number(count), known?.unit ?? unit)}
      />
      <Select<Period['unit']>
        aria-label={say('单位', 'Unit')}
        className="unit"
        value={known?.unit ?? unit}
        options={[
          { value: 'days', label: say('日', 'days') },
          { value: 'workingDays', label: say('个工作日', 'working days') },
          { value: 'months', label: say('个月', 'months') },
          { value: 'years', label: say('年', 'years') },
          { value: 'hours', label: say('小时', 'hours') },
        ]}
        onChange={(chosen) => {
          setUnit(chosen);
          if (known !== undefined) tell(known.count, chosen);
        }}
      />
    </span>
  );
}
