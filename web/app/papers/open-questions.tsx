/** What the document does not say and would settle most: asked a few at a time. */
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Schemas } from '../api/schemas.ts';
import type { Answer } from '../case/answers.ts';
import { waitingFor } from '../case/asking.ts';
import { Question } from '../case/question.tsx';
import { useLanguage } from '../language.tsx';
import type { Facts } from '../vocabulary.ts';

const AT_ONCE = 2;

interface OpenQuestionsProps {
  readonly report: Pick<Schemas['UnstoredReport'], 'questions' | 'findings'>;
  readonly facts: Facts;
  /** What is known of a fact: a list is added to, not replaced. */
  readonly answerOf: (fact: string) => Answer | undefined;
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void;
}

export function OpenQuestions({ report, facts, answerOf, onAnswer }: OpenQuestionsProps) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const open = report.questions.map(({ fact }) => fact).filter((path) => facts.has(path) && !asked.includes(path));
  if (asked.length === 0 && open.length > 0) setAsked(open.slice(0, AT_ONCE));
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{say('还需要您说的', 'Still to be told')}</h3>
      <p className="small">
        {say(
          '文件里没有写明，或者写明的未必是全部；读出的已经选上。',
          'What the document does not say, or may not say in full; what was read is chosen already.',
        )}
      </p>
      {asked.map((path) => {
        const fact = facts.get(path);
        return (
          fact !== undefined && (
            <Question
              key={path}
              fact={fact}
              answer={answerOf(path)}
              settles={waitingFor(path, [], report.findings)}
              refused={undefined}
              onAnswer={(answer) => onAnswer(path, answer)}
            />
          )
        );
      })}
      {open.length > 0 && (
        <Button onClick={() => setAsked([...asked, ...open.slice(0, AT_ONCE)])}>
          {say(`再说几项（还有 ${open.length} 项）`, `Tell more (${open.length} left)`)}
        </Button>
      )}
    </>
  );
}
