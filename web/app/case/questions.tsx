/** The questions that were asked so far, in the order they were asked: what was answered stays where it is and can be changed. */
import Button from 'antd/es/button';
import { Fragment } from 'react';
import { Refused } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { many } from '../figures.ts';
import { type Text, useLanguage } from '../language.tsx';
import type { Facts } from '../vocabulary.ts';
import type { Answer, Answers } from './answers.ts';
import { waitingFor } from './asking.ts';
import { Question } from './question.tsx';

/** What is told where a question does not fit: offered under it, since most cases need it not. */
const BESIDE: Readonly<Record<string, { readonly fact: string; readonly name: Text }>> = {
  paidOn: {
    fact: 'payments',
    name: { zh: '分几次付的，逐笔填写', en: 'It was paid in parts: tell each' },
  },
};

interface QuestionsProps {
  readonly asked: readonly string[];
  readonly facts: Facts;
  readonly answers: Answers;
  readonly rules: readonly Schemas['RuleSummary'][];
  readonly findings: readonly Schemas['Finding'][];
  readonly error: Error | null;
  /** Nothing is left to ask. */
  readonly isDone: boolean;
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void;
  /** Asks for a fact under another. */
  readonly onAsk: (fact: string, after: string) => void;
  /** Rules that may apply and were not judged. */
  readonly unjudged: number;
  /** Asks for what could be told besides; undefined where there is no more. */
  readonly onMore: (() => void) | undefined;
}

export function Questions({
  asked,
  facts,
  answers,
  rules,
  findings,
  error,
  isDone,
  onAnswer,
  onAsk,
  unjudged,
  onMore,
}: QuestionsProps) {
  const { say, half } = useLanguage();
  const refused = error instanceof Refused ? error.fields : [];
  const open = asked.filter((path) => answers[path] === undefined).length;
  return (
    <>
      {asked.map((path) => {
        const fact = facts.get(path);
        const beside = BESIDE[path];
        return (
          fact !== undefined && (
            <Fragment key={path}>
              <Question
                fact={fact}
                answer={answers[path]}
                settles={waitingFor(path, rules, findings)}
                refused={refused.find((field) => field.path === path || field.path.startsWith(`${path}.`))?.message}
                onAnswer={(answer) => onAnswer(path, answer)}
              />
              {beside !== undefined && facts.has(beside.fact) && !asked.includes(beside.fact) && (
                <Button type="link" onClick={() => onAsk(beside.fact, path)}>
                  {half(beside.name)}
                </Button>
              )}
            </Fragment>
          )
        );
      })}
      <p className="asked" role="status">
        {open > 0
          ? say(
              `还有 ${open} 项未答。不清楚的请选“不清楚”，答完后再问真正需要的。`,
              `${open} left. Say “not known” where you do not know; only what is needed is asked after that.`,
            )
          : isDone
            ? say('没有要再问的了。', 'There is nothing left to ask.')
            : say('正在判断…', 'Judging…')}
      </p>
      {isDone && open === 0 && onMore !== undefined && (
        <Button onClick={onMore}>
          {unjudged === 0
            ? say('补充其他情况', 'Tell more')
            : say(
                `再说几项（还有 ${unjudged} 条规定没有判断）`,
                `Tell more (${many(unjudged, 'rule was', 'rules were')} not judged)`,
              )}
        </Button>
      )}
    </>
  );
}
