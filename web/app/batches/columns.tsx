/** What the columns of a ledger hold, asked before anything is judged: doubts first, each with what its cells say. */
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Progress from 'antd/es/progress';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import { Drop } from '../drop.tsx';
import { Failed } from '../failing.tsx';
import { many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { type Facts, useFacts } from '../vocabulary.ts';
import { beginBatch, heldFile } from './begin.ts';

type Column = Schemas['ProposedColumn'];

/** No fact: the column is carried to the result as it is. */
const NONE = '-';

const keyOf = ({ sheet = '', column }: Column): string => `${sheet} ${column}`;

interface ColumnsProps {
  readonly batch: Schemas['Batch'];
  readonly columns: readonly Column[];
}

export function Columns({ batch, columns }: ColumnsProps) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const kind = batch.kind ?? undefined;
  const facts = useFacts(kind);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [share, setShare] = useState(0);
  const factOf = (column: Column): string => answers[keyOf(column)] ?? column.fact ?? NONE;
  const begin = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      const map = Object.fromEntries(columns.map((column) => [column.column, answerOf(column, factOf(column))]));
      return beginBatch({ file, kind, defaults: batch.defaults, map }, setShare);
    },
    onSuccess: (made) => go(`/batches/${made}`),
  });
  const file = heldFile(batch.id);
  const doubtful = columns.filter(({ sure }) => !sure);
  const sure = columns.filter((column) => column.sure);
  const row = (column: Column) => (
    <ColumnRow
      key={keyOf(column)}
      column={column}
      facts={facts}
      fact={factOf(column)}
      onAnswer={(fact) => setAnswers({ ...answers, [keyOf(column)]: fact })}
    />
  );
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">
        {say(
          `请先确认 ${doubtful.length} 列是什么`,
          `Say first what ${many(doubtful.length, 'column is', 'columns are')}`,
        )}
      </h2>
      <p>
        {say(
          '还什么都没有判断：这几列读成别的意思，结论就会不同。下面已填上我们的猜测，请逐列核对。',
          'Nothing was judged yet: were these columns something else, so would be the findings. Our guess is filled in; please go through them.',
        )}
      </p>
      {doubtful.map(row)}
      {sure.length > 0 && (
        <details>
          <summary>
            {say(`其余 ${sure.length} 列（已认出）`, `The other ${many(sure.length, 'column')} (recognised)`)}
          </summary>
          {sure.map(row)}
        </details>
      )}
      {file === undefined ? (
        <Drop
          accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
          disabled={begin.isPending}
          about={say(
            `核对好了，请再选一次“${batch.file.name}”。`,
            `When they are right, choose “${batch.file.name}” once more.`,
          )}
          onFile={(chosen) => begin.mutate(chosen)}
        />
      ) : (
        <div className="actions">
          <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate(file)}>
            {say('就按这样判断', 'Judge it so')}
          </Button>
        </div>
      )}
      {begin.isPending && <Progress percent={Math.round(share * 100)} aria-label={say('上传进度', 'Upload')} />}
      {begin.error !== null && <Failed error={begin.error} again={() => begin.mutate(begin.variables)} />}
    </section>
  );
}

/** A column that stays what it was taken for keeps the unit that was found with it. */
const answerOf = ({ fact, unit }: Column, answer: string): string =>
  answer === fact && unit !== null ? `${answer}(${unit})` : answer;

interface ColumnRowProps {
  readonly column: Column;
  readonly facts: Facts;
  readonly fact: string;
  readonly onAnswer: (fact: string) => void;
}

function ColumnRow({ column, facts, fact, onAnswer }: ColumnRowProps) {
  const { say, half } = useLanguage();
  const id = useId();
  const { label, samples, sheet, unit, why } = column;
  const known = [...facts.values()].map(({ path, label: named }) => ({ value: path, label: half(named) }));
  // What stands in a column beside the facts of a kind: the kind, the place, the number, the unit.
  const own =
    column.fact === null || label === null || facts.has(column.fact)
      ? []
      : [{ value: column.fact, label: half(label) }];
  return (
    <div className={`mark-card ${column.sure ? '' : 'unsure'}`}>
      <p>
        <b>{column.column}</b> {sheet !== undefined && <span className="source">{sheet}</span>}
        {samples.length > 0 && (
          <span className="source">
            {say('：', ': ')}
            {samples.slice(0, 4).join(say('、', ', '))}
          </span>
        )}
      </p>
      <p className="field">
        <label htmlFor={id}>{say(`“${column.column}”是`, `“${column.column}” is`)}</label>
        <Select
          id={id}
          className="wide"
          showSearch={{ optionFilterProp: 'label' }}
          value={fact}
          options={[
            { value: NONE, label: say('不判断，只带到结果里', 'Not judged, only carried along') },
            ...own,
            ...known,
          ]}
          onChange={onAnswer}
        />
        {unit !== null && fact === column.fact && <span className="source"> {say(`单位：${unit}`, `in ${unit}`)}</span>}
      </p>
      <p className="small">{half(why)}</p>
    </div>
  );
}
