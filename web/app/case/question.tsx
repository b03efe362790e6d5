/** One question: what is asked, why it is asked, the ways to answer, and "not known" as an honest answer. */
import Checkbox from 'antd/es/checkbox';
import { useId } from 'react';
import { type Text, useLanguage } from '../language.tsx';
import { ChoiceField } from './choice-field.tsx';
import { CodesField } from './codes-field.tsx';
import { DayField } from './day-field.tsx';
import type { FieldProps } from './field-props.ts';
import { NumberField } from './number-field.tsx';
import { PeriodField } from './period-field.tsx';
import { PaymentsField, SuspensionsField } from './rows-field.tsx';
import { TextField } from './text-field.tsx';

export interface QuestionProps extends Omit<FieldProps, 'id'> {
  /** Titles of the rules that wait for it. */
  readonly settles: readonly Text[];
  /** What the server refuses of the answer. */
  readonly refused: Text | undefined;
}

const fields: Readonly<Record<string, (props: FieldProps) => React.ReactNode>> = {
  yesno: ChoiceField,
  code: ChoiceField,
  codes: CodesField,
  date: DayField,
  instant: DayField,
  period: PeriodField,
  text: TextField,
  suspensions: SuspensionsField,
  payments: PaymentsField,
};

/** English labels say what happened or is so; asked, they are questions. Chinese ones name what is asked for. */
function asked({ label: { en }, type }: FieldProps['fact']): string {
  if (type === 'yesno') return /\?$/.test(en) ? en : `${en}?`;
  return type === 'date' || type === 'instant' ? `${en}: on which day?` : en;
}

export function Question({ fact, answer, onAnswer, settles, refused }: QuestionProps) {
  const { say, half } = useLanguage();
  const id = useId();
  const Field = fields[fact.type] ?? NumberField;
  const isChoice = fact.type === 'yesno' || fact.type === 'code';
  const canBePending = fact.type === 'date' || fact.type === 'instant';
  return (
    <fieldset className="question">
      <legend id={`${id}-legend`}>{say(fact.label.zh, asked(fact))}</legend>
      {fact.about !== undefined && (
        <p className="about" id={`${id}-about`}>
          {half(fact.about)}
        </p>
      )}
      <div className="answer">
        <Field id={id} fact={fact} answer={answer} onAnswer={onAnswer} />
        {canBePending && (
          <Checkbox
            checked={answer?.state === 'not-yet'}
            onChange={({ target }) => onAnswer(target.checked ? { state: 'not-yet' } : undefined)}
          >
            {fact.none === undefined ? say('尚未发生', 'Not happened yet') : half(fact.none)}
          </Checkbox>
        )}
        {!isChoice && !canBePending && fact.none !== undefined && (
          <Checkbox
            checked={answer?.state === 'none'}
            onChange={({ target }) => onAnswer(target.checked ? { state: 'none' } : undefined)}
          >
            {half(fact.none)}
          </Checkbox>
        )}
        {!isChoice && (
          <Checkbox
            checked={answer?.state === 'unknown'}
            onChange={({ target }) => onAnswer(target.checked ? { state: 'unknown' } : undefined)}
          >
            {say('不清楚', 'Not known')}
          </Checkbox>
        )}
      </div>
      {refused !== undefined && (
        <p className="refused" role="alert">
          {half(refused)}
        </p>
      )}
      {settles.length > 0 && (
        <details className="why">
          <summary>
            {say(
              `为什么问：关系到 ${settles.length} 条规定`,
              `Why: ${settles.length} ${settles.length === 1 ? 'rule waits' : 'rules wait'} for it`,
            )}
          </summary>
          <ul>
            {settles.map((title) => (
              <li key={title.en}>{half(title)}</li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
