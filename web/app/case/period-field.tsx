/** A promised period: how many of which unit. */
import InputNumber from 'antd/es/input-number';
import Select from 'antd/es/select';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import type { Period } from './answers.ts';
import type { FieldProps } from './field-props.ts';

export function PeriodField({ id, answer, onAnswer }: FieldProps) {
  const { say } = useLanguage();
  const known = answer?.state === 'period' ? answer.value : undefined;
  const [unit, setUnit] = useState<Period['unit']>(known?.unit ?? 'days');
  const tell = (count: number | null, of: Period['unit']): void =>
    onAnswer(count === null ? undefined : { state: 'period', value: { unit: of, count } });
  return (
    <span className="joined">
      <InputNumber
        id={id}
        min={0}
        precision={0}
        controls={false}
        className="short"
        aria-labelledby={`${id}-legend`}
        value={known?.count ?? null}
        onChange={(count) => tell(count, unit)}
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
