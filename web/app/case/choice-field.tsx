/** Yes or no, or one of a list; a long list is searched. */
import Checkbox from 'antd/es/checkbox';
import Radio from 'antd/es/radio';
import Select from 'antd/es/select';
import { useLanguage } from '../language.tsx';
import type { Answer } from './answers.ts';
import type { FieldProps } from './field-props.ts';

/** More than so many are not read through. */
const MOST_SHOWN = 8;
const UNKNOWN = '';
const NONE = '-';

export function ChoiceField({ id, fact, answer, onAnswer }: FieldProps) {
  const { say, half } = useLanguage();
  const isYesNo = fact.type === 'yesno';
  const options = isYesNo
    ? [
        { value: 'yes', label: say('是', 'Yes') },
        { value: 'no', label: say('否', 'No') },
      ]
    : Object.entries(fact.codes ?? {}).map(([value, label]) => ({ value, label: half(label) }));
  const answered = (value: string): Answer => {
    if (value === UNKNOWN) return { state: 'unknown' };
    if (value === NONE) return { state: 'none' };
    return { state: 'one', value: isYesNo ? value === 'yes' : value };
  };
  const none = fact.none === undefined ? [] : [{ value: NONE, label: half(fact.none) }];
  const chosen = chosenOf(answer);
  if (options.length > MOST_SHOWN) {
    return (
      <>
        <Select
          id={id}
          className="wide"
          aria-labelledby={`${id}-legend`}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...options, ...none]}
          placeholder={say('请选择', 'Choose')}
          value={chosen === UNKNOWN ? null : (chosen ?? null)}
          onChange={(value) => value !== null && onAnswer(answered(value))}
        />
        <Checkbox
          checked={chosen === UNKNOWN}
          onChange={({ target }) => onAnswer(target.checked ? { state: 'unknown' } : undefined)}
        >
          {say('不清楚', 'Not known')}
        </Checkbox>
      </>
    );
  }
  return (
    <Radio.Group
      name={id}
      aria-labelledby={`${id}-legend`}
      value={chosen ?? null}
      onChange={({ target }) => onAnswer(answered(String(target.value)))}
      options={[...options, ...none, { value: UNKNOWN, label: say('不清楚', 'Not known') }]}
    />
  );
}

function chosenOf(answer: Answer | undefined): string | undefined {
  if (answer?.state === 'unknown') return UNKNOWN;
  if (answer?.state === 'none') return NONE;
  if (answer?.state !== 'one') return undefined;
  return typeof answer.value === 'boolean' ? (answer.value ? 'yes' : 'no') : String(answer.value);
}
