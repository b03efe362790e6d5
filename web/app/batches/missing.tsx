/** What keeps rows of a ledger from being decided, and the way to say once what holds for all of them. */
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Progress from 'antd/es/progress';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import type { Answer } from '../case/answers.ts';
import { Question } from '../case/question.tsx';
import { Drop } from '../drop.tsx';
import { Failed } from '../failing.tsx';
import { count, many, spanWords } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import type { ShownFact } from '../shown-fact.ts';
import { useFacts } from '../vocabulary.ts';
import { beginBatch, heldFile } from './begin.ts';

/** As many as are taken in at one look. */
const MOST = 6;
const ASKED = 4;
/** What most ledgers leave to their title is asked first. */
const FIRST = ['regime', 'buyer.type', 'supplier.size', 'project.category', 'matter', 'contract.paymentPeriod'];
const rank = ({ fact: { path } }: { readonly fact: ShownFact }): number => {
  const found = FIRST.indexOf(path);
  return found === -1 ? FIRST.length : found;
};

interface MissingProps {
  readonly batch: Schemas['Batch'];
  readonly summary: Schemas['BatchSummary'];
}

/** A fact that can well be the same on every row; days and sums are each row's own. */
const isCommon = ({ type }: ShownFact): boolean => type === 'code' || type === 'yesno' || type === 'period';

/** As it is written in a cell. */
function cellOf(answer: Answer): string | undefined {
  if (answer.state === 'period') return spanWords({ [answer.value.unit]: answer.value.count }).zh;
  if (answer.state === 'none') return '没有约定';
  if (answer.state !== 'one') return undefined;
  return typeof answer.value === 'boolean' ? (answer.value ? '是' : '否') : String(answer.value);
}

export function Missing({ batch, summary }: MissingProps) {
  const { say, half } = useLanguage();
  const [, go] = useLocation();
  const facts = useFacts(batch.kind ?? undefined);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer | undefined>>>({});
  const [share, setShare] = useState(0);
  const begin = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      const told = Object.entries(answers).flatMap(([path, answer]) => {
        const cell = answer && cellOf(answer);
        return cell === undefined ? [] : [[path, cell] as const];
      });
      const map = Object.keys(batch.map).length > 0 ? { map: batch.map } : {};
      const defaults = { ...batch.defaults, ...Object.fromEntries(told) };
      return beginBatch({ file, kind: batch.kind ?? undefined, defaults, ...map }, setShare);
    },
    onSuccess: (made) => go(`/batches/${made}`),
  });
  const open = summary.verdicts.incomplete ?? 0;
  const uncovered = summary.verdicts['not-covered'] ?? 0;
  const lacking = summary.missing.flatMap(({ fact: path, cases }) => {
    const fact = facts.get(path);
    return fact === undefined ? [] : [{ fact, cases }];
  });
  if (open + uncovered === 0 || (lacking.length === 0 && uncovered === 0)) return null;
  const common = lacking
    .filter(({ fact }) => isCommon(fact))
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, ASKED);
  const own = lacking.filter(({ fact }) => !isCommon(fact)).slice(0, MOST);
  const isTold = Object.values(answers).some((answer) => answer !== undefined && cellOf(answer) !== undefined);
  const file = heldFile(batch.id);
  return (
    // What was found goes before what is missing.
    <details className="card missing" open={summary.breachedCases === 0}>
      <summary>
        <h2>
          {open > 0
            ? say(
                `${count(open)} 行尚不能判定：还缺这些情况`,
                `${count(open)} rows cannot be decided yet: what is missing`,
              )
            : say('没有适用的规定', 'No rule applies')}
        </h2>
      </summary>
      {uncovered > 0 && (
        <p>
          {say(
            `${count(uncovered)} 行没有适用的规定，这不表示合规。请看地区和制度填得对不对。`,
            `No rule applies to ${many(uncovered, 'row')}, which does not mean that all is in order. See whether the place and the rules bought under are right.`,
          )}
        </p>
      )}
      {own.length > 0 && (
        <>
          <p>
            {say(
              '台账里加上这些列，再传一次，才能判定（列名照写即可；知道几列就加几列）：',
              'Add these columns to the ledger and bring it again (headed like this):',
            )}
          </p>
          <ul className="brief">
            {own.map(({ fact, cases }) => (
              <li key={fact.path}>
                <b>{half(fact.label)}</b> {say(`（${count(cases)} 行缺）`, ` (missing in ${many(cases, 'row')})`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {common.length > 0 && (
        <>
          <p>
            {say(
              '整本台账都一样的，在这里说一次，再判断一遍；各行自己写明的仍以各行为准。',
              'What is the same for the whole ledger can be said here once, and all is judged again; what a row says itself holds for that row.',
            )}
          </p>
          {common.map(({ fact }) => (
            <Question
              key={fact.path}
              fact={fact}
              answer={answers[fact.path]}
              settles={[]}
              refused={undefined}
              onAnswer={(answer) => setAnswers({ ...answers, [fact.path]: answer })}
            />
          ))}
          {file === undefined ? (
            isTold && (
              <Drop
                accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
                disabled={begin.isPending}
                about={say(`请再选一次“${batch.file.name}”。`, `Choose “${batch.file.name}” once more.`)}
                onFile={(chosen) => begin.mutate(chosen)}
              />
            )
          ) : (
            <Button type="primary" disabled={!isTold} loading={begin.isPending} onClick={() => begin.mutate(file)}>
              {say('按这些情况再判断一遍', 'Judge all again')}
            </Button>
          )}
          {begin.isPending && <Progress percent={Math.round(share * 100)} aria-label={say('上传进度', 'Upload')} />}
          {begin.error !== null && <Failed error={begin.error} again={() => begin.mutate(begin.variables)} />}
        </>
      )}
    </details>
  );
}
