/** One mark: what was read in which words, to be confirmed or taken away. */
import Button from 'antd/es/button';
import { useLanguage } from '../language.tsx';
import { useShownValue } from '../report/used-facts.tsx';
import type { Facts } from '../vocabulary.ts';
import type { Corrections, NumberedMark } from './corrections.ts';

interface MarkCardProps {
  readonly mark: NumberedMark;
  readonly facts: Facts;
  readonly correction: Corrections[number] | undefined;
  readonly isChosen: boolean;
  /** One of several that contradict each other. */
  readonly isContradicted: boolean;
  readonly onCorrect: (correction: Corrections[number] | undefined) => void;
  readonly onShow: () => void;
}

export function MarkCard(props: MarkCardProps) {
  const { mark, facts, correction, isChosen, isContradicted, onCorrect, onShow } = props;
  const { say, half } = useLanguage();
  const shown = useShownValue();
  const fact = facts.get(mark.fact);
  if (fact === undefined) return null;
  const value = fact.type === 'codes' && !Array.isArray(mark.value) ? [mark.value] : mark.value;
  const isOpen = !mark.sure || isContradicted;
  return (
    <div className={`mark-card ${isChosen ? 'chosen' : ''} ${correction ?? ''}`}>
      <p>
        <b>{half(fact.label)}</b>
        {say('：', ': ')}
        {shown(fact, value)}
      </p>
      <p className="source">
        <q lang="zh-CN">{mark.words}</q>
      </p>
      <p className="actions">
        <Button size="small" onClick={onShow}>
          {say('看原文', 'Show in the text')}
        </Button>
        {isOpen && correction !== 'confirmed' && (
          <Button size="small" type="primary" onClick={() => onCorrect('confirmed')}>
            {isContradicted ? say('以此为准', 'This one holds') : say('读得对', 'Read right')}
          </Button>
        )}
        {correction === undefined ? (
          <Button size="small" onClick={() => onCorrect('removed')}>
            {say('读错了，删去', 'Read wrong: remove')}
          </Button>
        ) : (
          <Button size="small" onClick={() => onCorrect(undefined)}>
            {correction === 'removed' ? say('已删去，恢复', 'Removed: restore') : say('撤回', 'Take back')}
          </Button>
        )}
      </p>
    </div>
  );
}
