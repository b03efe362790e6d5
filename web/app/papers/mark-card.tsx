/** One mark: what was read in which words, to be confirmed or taken away. */
import Button from 'antd/es/button';
import { useState } from 'react';
import { type Answer, answerValue } from '../case/answers.ts';
import { Question } from '../case/question.tsx';
import { useLanguage } from '../language.tsx';
import { useShownValue } from '../report/used-facts.tsx';
import type { Facts } from '../vocabulary.ts';
import type { Corrections, NumberedMark } from './corrections.ts';

interface MarkCardProps {
  readonly mark: NumberedMark;
  readonly facts: Facts;
  readonly correction: Corrections[string] | undefined;
  readonly isChosen: boolean;
  /** One of several that contradict each other. */
  readonly isContradicted: boolean;
  readonly onCorrect: (correction: Corrections[string] | undefined) => void;
  readonly onShow: () => void;
  /** What the user said instead. */
  readonly answer: Answer | undefined;
  /** What an answer begins as. */
  readonly begunAs: () => Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  /** Of what the user marked: takes it away. */
  readonly onTakeBack: (() => void) | undefined;
}

export function MarkCard(props: MarkCardProps) {
  const {
    mark,
    facts,
    correction,
    isChosen,
    isContradicted,
    onCorrect,
    onShow,
    answer,
    begunAs,
    onAnswer,
    onTakeBack,
  } = props;
  const [isEditing, setEditing] = useState(false);
  const { say, half } = useLanguage();
  const shown = useShownValue();
  const fact = facts.get(mark.fact);
  if (fact === undefined) return null;
  const value = fact.type === 'codes' && !Array.isArray(mark.value) ? [mark.value] : mark.value;
  const isOpen = !mark.sure || isContradicted;
  // What was read counts no more once the user said otherwise.
  const said = (given: Answer | undefined): string =>
    given === undefined || given.state === 'unknown'
      ? say('未填', 'not said')
      : given.state === 'none' && fact.none !== undefined
        ? half(fact.none)
        : shown(fact, answerValue(given));
  return (
    <div className={`mark-card ${isChosen ? 'chosen' : ''} ${correction ?? ''}`}>
      <p>
        <b>{half(fact.label)}</b>
        {say('：', ': ')}
        {onTakeBack === undefined && (answer === undefined || answer.state === 'unknown')
          ? shown(fact, value)
          : said(answer)}
      </p>
      <p className="source">
        <q lang="zh-CN">{mark.words}</q>
      </p>
      <p className="actions">
        <Button size="small" onClick={onShow}>
          {say('看原文', 'Show in the text')}
        </Button>
        {onTakeBack !== undefined && (
          <Button size="small" onClick={onTakeBack}>
            {say('删去这处标注', 'Remove this mark')}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={isEditing}
          onClick={() => {
            if (!isEditing && answer === undefined) onAnswer(begunAs());
            setEditing(!isEditing);
          }}
        >
          {isEditing ? say('改好了', 'Done') : say('改', 'Change')}
        </Button>
        {isOpen && correction !== 'confirmed' && (
          <Button size="small" type="primary" onClick={() => onCorrect('confirmed')}>
            {isContradicted ? say('以此为准', 'This one holds') : say('读得对', 'Read right')}
          </Button>
        )}
        {onTakeBack !== undefined ? null : correction === undefined ? (
          <Button size="small" onClick={() => onCorrect('removed')}>
            {say('读错了，删去', 'Read wrong: remove')}
          </Button>
        ) : (
          <Button size="small" onClick={() => onCorrect(undefined)}>
            {correction === 'removed' ? say('已删去，恢复', 'Removed: restore') : say('撤回', 'Take back')}
          </Button>
        )}
      </p>
      {isEditing && <Question fact={fact} answer={answer} settles={[]} refused={undefined} onAnswer={onAnswer} />}
    </div>
  );
}
