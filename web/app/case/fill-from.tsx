/** An invoice or a contract is dropped in, and what it says is filled in: only where nothing was answered yet, and nothing that is doubtful. */
import { useMutation } from '@tanstack/react-query';
import Alert from 'antd/es/alert';
import Button from 'antd/es/button';
import { Link } from 'wouter';
import { brought, isDone } from '../api/bring.ts';
import { client, content } from '../api/client.ts';
import { Drop } from '../drop.tsx';
import { Failed } from '../failing.tsx';
import { many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { valueAt } from '../papers/corrections.ts';
import { type Reading, readingOf } from '../papers/use-reading.ts';
import { useShownValue } from '../report/used-facts.tsx';
import type { Facts } from '../vocabulary.ts';
import type { Answer, Answers } from './answers.ts';
import { answerOf } from './value-answer.ts';

/** What a paper says, as the form holds it. */
export interface Filled {
  readonly region: string | undefined;
  readonly reference: string | undefined;
  readonly unit: string | undefined;
  readonly answers: Answers;
}

interface FillFromProps {
  readonly kind: string;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly onFill: (filled: Filled) => void;
  readonly onAnswer: (fact: string, answer: Answer) => void;
}

/** What stands at the head of the form, not among its questions. */
const HEAD: ReadonlySet<string> = new Set(['kind', 'region', 'reference', 'unit', 'complete']);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export function FillFrom({ kind, facts, answers, onFill, onAnswer }: FillFromProps) {
  const { say } = useLanguage();
  const bring = useMutation({
    mutationFn: async (file: File) => {
      const make = () => content(client.POST('/v1/papers', { body: { file: { name: file.name } } }));
      return readingOf(await brought(file, 'paper', make, () => undefined));
    },
    onSuccess: (reading, file) => {
      isDone(file);
      if (reading.case.kind !== kind) return;
      const { region, reference, unit } = reading.case;
      const read = [...facts.values()].flatMap((fact) => {
        const answer = HEAD.has(fact.path) ? undefined : answerOf(fact, valueAt(reading.case, fact.path));
        return answer === undefined ? [] : [[fact.path, answer] as const];
      });
      onFill({ region: text(region), reference: text(reference), unit: text(unit), answers: Object.fromEntries(read) });
    },
  });
  const { data: reading } = bring;
  return (
    <div className="fill-from">
      <Drop
        accept=".docx,.docm,.doc,.wps,.pdf,.ofd,.xml,.html,.htm,.txt"
        disabled={bring.isPending}
        about={say(
          '有发票或合同的，放进来就自动填好（Word、PDF、OFD、电子发票）；没有的直接往下填。',
          'Drop the invoice or the contract and the form is filled in (Word, PDF, OFD, e-invoice); without one, go on below.',
        )}
        onFile={(file) => bring.mutate(file)}
      />
      {bring.isPending && <p role="status">{say('正在读文件…', 'Reading the document…')}</p>}
      {bring.error !== null && <Failed error={bring.error} again={() => bring.mutate(bring.variables)} />}
      {reading !== undefined &&
        (reading.case.kind === kind ? (
          <Read reading={reading} facts={facts} answers={answers} onAnswer={onAnswer} />
        ) : (
          <Alert
            type="warning"
            showIcon
            title={say(
              '这份文件不像发票或合同，没有填。',
              'This does not look like an invoice or a contract; nothing was filled in.',
            )}
            description={
              <Link href={`/tender/${reading.id}`}>{say('作为采购文件打开', 'Open it as a tender document')}</Link>
            }
          />
        ))}
    </div>
  );
}

type ReadProps = Pick<FillFromProps, 'facts' | 'answers' | 'onAnswer'> & { readonly reading: Reading };

/** What was filled in, what is doubtful, and what the paper says besides. */
function Read({ reading, facts, answers, onAnswer }: ReadProps) {
  const { say, half } = useLanguage();
  const shown = useShownValue();
  const doubtful = reading.marks.flatMap((mark) => {
    const fact = facts.get(mark.fact);
    const answer = fact && answerOf(fact, mark.value);
    return mark.sure || HEAD.has(mark.fact) || fact === undefined || answer === undefined
      ? []
      : [{ mark, fact, answer }];
  });
  const conflicts = reading.conflicts.flatMap(({ fact: path, marks }) => {
    const fact = facts.get(path);
    return fact === undefined ? [] : [{ fact, marks }];
  });
  const filled = [...facts.values()].filter(({ path }) => valueAt(reading.case, path) !== undefined);
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={say(
        `从“${reading.file.name}”读出 ${filled.length} 项，空着的已填上，请核对：${filled.map(({ label }) => label.zh).join('、')}。`,
        `${many(filled.length, 'answer was', 'answers were')} read from “${reading.file.name}” and filled in where there were none; please look them over: ${filled.map(({ label }) => label.en).join(', ')}.`,
      )}
      description={
        <ul className="brief">
          {doubtful.map(({ mark, fact, answer }) => (
            <li key={`${fact.path} ${mark.place.block} ${mark.place.from}`}>
              {say('存疑，没有填：', 'Doubtful, not filled in: ')}
              {half(fact.label)} {shown(fact, mark.value)} <q lang="zh-CN">{mark.words}</q>{' '}
              {answers[fact.path] === undefined && (
                <Button size="small" onClick={() => onAnswer(fact.path, answer)}>
                  {say('是这样，填上', 'That is right: fill it in')}
                </Button>
              )}
            </li>
          ))}
          {conflicts.map(({ fact, marks }) => (
            <li key={fact.path}>
              {say('前后不一，没有填：', 'Contradicts itself, not filled in: ')}
              {half(fact.label)} {marks.map(({ words }) => `“${words}”`).join(say('、', ', '))}
            </li>
          ))}
          {(reading.said ?? []).map(({ what, value }) => (
            <li key={what.en}>
              {say('文件还载明：', 'The document also says: ')}
              {half(what)} {value}
            </li>
          ))}
        </ul>
      }
    />
  );
}
