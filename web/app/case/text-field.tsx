/** Words that are shown and never judged. */
import Input from 'antd/es/input';
import type { FieldProps } from './field-props.ts';

export function TextField({ id, answer, onAnswer }: FieldProps) {
  return (
    <Input
      id={id}
      className="wide"
      maxLength={500}
      aria-labelledby={`${id}-legend`}
      value={answer?.state === 'one' ? String(answer.value) : ''}
      onChange={({ target }) => onAnswer(target.value === '' ? undefined : { state: 'one', value: target.value })}
    />
  );
}
