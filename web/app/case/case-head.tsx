/** What comes first: the place, the matter, and what the report shall be filed under. */
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useId } from 'react';
import { useLanguage } from '../language.tsx';
import { PlaceSelect } from '../place-select.tsx';
import type { ShownFact } from '../shown-fact.ts';
import type { Answer } from './answers.ts';
import type { subjects } from './subject.ts';

interface CaseHeadProps {
  /** What is chosen first, where the kind of case has such a list. */
  readonly subject: (typeof subjects)[keyof typeof subjects];
  readonly subjects: ShownFact | undefined;
  readonly chosen: Answer | undefined;
  readonly region: string | undefined;
  readonly reference: string;
  readonly unit: string;
  readonly onRegion: (region: string | undefined) => void;
  readonly onSubject: (chosen: Answer | undefined) => void;
  readonly onReference: (reference: string) => void;
  readonly onUnit: (unit: string) => void;
}

export function CaseHead(props: CaseHeadProps) {
  const { say, half } = useLanguage();
  const id = useId();
  const { subject, subjects: list, chosen, region, reference, unit, onRegion, onSubject, onReference, onUnit } = props;
  return (
    <div className="head">
      <div className="field">
        <label htmlFor={`${id}-place`}>{say('在哪里', 'Where')}</label>
        <PlaceSelect id={`${id}-place`} value={region} onChange={onRegion} />
      </div>
      {subject !== undefined && list !== undefined && (
        <div className="field">
          <label htmlFor={`${id}-matter`}>{half(subject.label)}</label>
          <Select
            id={`${id}-matter`}
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={half(subject.hint)}
            options={Object.entries(list.codes ?? {}).map(([value, label]) => ({ value, label: half(label) }))}
            value={chosen?.state === 'one' ? String(chosen.value) : null}
            onChange={(value) => onSubject(value === null ? undefined : { state: 'one', value })}
          />
        </div>
      )}
      <details className="filed">
        <summary>{say('写在报告上的编号和单位（可不填）', 'Number and unit for the report (optional)')}</summary>
        <div className="field">
          <label htmlFor={`${id}-reference`}>{say('编号', 'Number')}</label>
          <Input
            id={`${id}-reference`}
            maxLength={200}
            value={reference}
            onChange={({ target }) => onReference(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-unit`}>{say('单位', 'Unit')}</label>
          <Input id={`${id}-unit`} maxLength={200} value={unit} onChange={({ target }) => onUnit(target.value)} />
        </div>
      </details>
    </div>
  );
}
