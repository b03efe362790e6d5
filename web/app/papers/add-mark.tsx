/** Words that the user selected in the text: what they say is told here, and counts as read. */
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import type { Answer } from '../case/answers.ts';
import { Question } from '../case/question.tsx';
import { useLanguage } from '../language.tsx';
import type { Facts } from '../vocabulary.ts';
import type { Added } from './kept.ts';

export type Selected = Omit<Added, 'fact'>;

interface AddMarkProps {
  readonly selected: Selected;
  readonly facts: Facts;
  /** What the fact is so far: a list is added to, not replaced. */
  readonly answerOf: (fact: string) => Answer | undefined;
  readonly onAdd: (fact: string, answer: Answer) => void;
  readonly onLeave: () => void;
}

export function AddMark({ selected, facts, answerOf, onAdd, onLeave }: AddMarkProps) {
  const { say, half } = useLanguage();
  const id = useId();
  const [path, setPath] = useState<string>();
  const [answer, setAnswer] = useState<Answer>();
  const fact = path === undefined ? undefined : facts.get(path);
  const isSaid = answer !== undefined && answer.state !== 'unknown';
  return (
    <section className="mark-card chosen" aria-label={say('标注所选文字', 'Mark the selected words')}>
      <p className="source">
        <q lang="zh-CN">{selected.words}</q>
      </p>
      <p className="field">
        <label htmlFor={id}>{say('这段文字说的是', 'These words tell')}</label>
        <Select
          id={id}
          className="wide"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('输入几个字查找，如“保证金”', 'Type to search, such as “security”')}
          value={path ?? null}
          options={[...facts.values()].map(({ path: value, label }) => ({ value, label: half(label) }))}
          onChange={(chosen: string | null) => {
            setPath(chosen ?? undefined);
            setAnswer(chosen === null ? undefined : answerOf(chosen));
          }}
        />
      </p>
      {fact !== undefined && (
        <Question fact={fact} answer={answer} settles={[]} refused={undefined} onAnswer={setAnswer} />
      )}
      <p className="actions">
        <Button
          type="primary"
          size="small"
          disabled={fact === undefined || !isSaid}
          onClick={() => fact !== undefined && answer !== undefined && onAdd(fact.path, answer)}
        >
          {say('标上', 'Mark it')}
        </Button>
        <Button size="small" onClick={onLeave}>
          {say('不标', 'Leave it')}
        </Button>
      </p>
    </section>
  );
}
