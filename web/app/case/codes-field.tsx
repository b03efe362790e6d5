/** Several of a list; that nothing else is there is said of its own. */
import Checkbox from 'antd/es/checkbox';
import Select from 'antd/es/select';
import { useLanguage } from '../language.tsx';
import type { FieldProps } from './field-props.ts';

const MOST_SHOWN = 10;

export function CodesField({ id, fact, answer, onAnswer }: FieldProps) {
  const { say, half } = useLanguage();
  const options = Object.entries(fact.codes ?? {}).map(([value, label]) => ({ value, label: half(label) }));
  const { value, all } = answer?.state === 'codes' ? answer : { value: [], all: false };
  const choose = (codes: readonly string[]): void =>
    onAnswer(codes.length === 0 && !all ? undefined : { state: 'codes', value: codes, all });
  return (
    <>
      {options.length > MOST_SHOWN ? (
        <Select
          id={id}
          mode="multiple"
          className="wide"
          aria-labelledby={`${id}-legend`}
          showSearch={{ optionFilterProp: 'label' }}
          options={options}
          placeholder={say('可选多项，输入文字查找', 'Several may be chosen; type to search')}
          value={[...value]}
          onChange={choose}
        />
      ) : (
        <Checkbox.Group aria-labelledby={`${id}-legend`} options={options} value={[...value]} onChange={choose} />
      )}
      <Checkbox
        className="all"
        checked={all}
        onChange={({ target }) =>
          onAnswer(!target.checked && value.length === 0 ? undefined : { state: 'codes', value, all: target.checked })
        }
      >
        {value.length === 0 ? say('一项也没有', 'There are none') : say('以上为全部', 'That is all')}
      </Checkbox>
    </>
  );
}
