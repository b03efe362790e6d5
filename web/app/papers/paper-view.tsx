/** A document that was read: its text with marks at the left; doubts, then findings at the right; each finds the other. */
import Alert from 'antd/es/alert';
import { useCallback, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Refused } from '../api/client.ts';
import { type Answer, type Answers, withAnswers } from '../case/answers.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { useFacts } from '../vocabulary.ts';
import type { Selected } from './add-mark.tsx';
import { correctedCase, type NumberedMark } from './corrections.ts';
import { KeepingNews } from './keeping-news.tsx';
import { keyOfMark } from './kept.ts';
import { PaperFindings } from './paper-findings.tsx';
import { PaperText } from './paper-text.tsx';
import { useSelectedWords } from './selected-words.ts';
import { useKept } from './use-kept.ts';
import { useReading } from './use-reading.ts';

export function PaperView({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const { data, error, refetch, hasNextPage } = useReading(id);
  const [{ corrections, answers, region, added }, change, news] = useKept(id, data !== undefined);
  const [selected, setSelected] = useState<Selected>();
  const [chosen, setChosen] = useState<number>();
  const [breached, setBreached] = useState<ReadonlyMap<string, string>>(new Map());
  const [first] = data?.pages ?? [];
  const facts = useFacts(first?.case.kind === 'payment' ? 'payment' : 'procurement');
  const marks = useMemo<readonly NumberedMark[]>(() => {
    if (first === undefined) return [];
    const all = [...first.marks, ...first.conflicts.flatMap((conflict) => conflict.marks)];
    const known = new Map(all.map((mark) => [keyOfMark(mark), mark]));
    const read = [...known.values()];
    const own = added.map(({ fact, block, from, to, words }) => ({
      fact,
      value: words,
      words,
      place: { block, from, to },
      part: 'announcement' as const,
      sure: true,
      isOwn: true,
    }));
    return [...read, ...own].map((mark, index) => ({ ...mark, index, key: keyOfMark(mark) }));
  }, [first, added]);
  const blocks = useMemo(() => data?.pages.flatMap((page) => page.blocks) ?? [], [data]);
  const submission = useMemo(() => {
    if (first === undefined) return undefined;
    const made = withAnswers(correctedCase(first.case, marks, corrections, facts), answers);
    return region === undefined ? made : { ...made, region };
  }, [first, marks, corrections, facts, answers, region]);
  useSelectedWords(blocks, setSelected);
  const choose = useCallback(
    (mark: number) => {
      setChosen(mark);
      const rule = breached.get(marks[mark]?.key ?? '');
      const beside = rule === undefined ? `card-${mark}` : `finding-${rule}`;
      document.getElementById(beside)?.scrollIntoView({ block: 'nearest' });
    },
    [breached, marks],
  );
  const show = (mark: number): void => {
    setChosen(mark);
    const place = document.getElementById(`mark-${mark}`);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };

  if (error !== null && first === undefined) {
    // A file that cannot be read cannot be read again; another can.
    return error instanceof Refused && error.status === 422 ? (
      <Failed error={error} again={() => go('/tender')} label={say('换一份文件', 'Bring another file')} />
    ) : (
      <Failed error={error} again={() => void refetch()} />
    );
  }
  if (first === undefined || submission === undefined) {
    return (
      <p className="waiting" role="status">
        {say('正在读文件，普通的标书只要一两秒…', 'Reading the document; an ordinary one takes a second or two…')}
      </p>
    );
  }
  return (
    <>
      <p>
        <Link href="/tender">{say('← 另查一份', '← Another document')}</Link>
      </p>
      <h1>{first.file.name}</h1>
      <KeepingNews id={id} news={news} facts={facts} />
      {first.notes.length > 0 && <Notes notes={first.notes.map(({ text }) => text)} />}
      <div className="paper">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by the keyboard */}
        <section className="text" aria-label={say('文件', 'The document')} tabIndex={0} lang="zh-CN">
          <p className="small no-print">
            {say('漏读的，选中那几个字，就可以标上。', 'What was missed: select the words, and mark them.')}
          </p>
          <PaperText
            blocks={blocks}
            marks={marks}
            corrections={corrections}
            breached={breached}
            chosen={chosen}
            onChoose={choose}
          />
          {hasNextPage && <p role="status">{say('后文正在打开…', 'The rest is on its way…')}</p>}
        </section>
        <PaperFindings
          reading={first}
          submission={submission}
          marks={marks}
          facts={facts}
          corrections={corrections}
          chosen={chosen}
          answers={answers}
          onAnswer={(fact, answer) => change((kept) => ({ ...kept, answers: answered(kept.answers, fact, answer) }))}
          onRegion={(chosen) => change((kept) => ({ ...kept, region: chosen }))}
          onCorrect={(mark, correction) =>
            change((kept) => {
              const { [mark]: _, ...others } = kept.corrections;
              return { ...kept, corrections: correction === undefined ? others : { ...others, [mark]: correction } };
            })
          }
          onTakeBack={({ fact, place }) =>
            change((kept) => ({
              ...kept,
              answers: answered(kept.answers, fact, undefined),
              added: kept.added.filter(
                (one) => !(one.fact === fact && one.block === place.block && one.from === place.from),
              ),
            }))
          }
          selected={selected}
          onAdd={(fact, answer, words) => {
            change((kept) => ({
              ...kept,
              answers: answered(kept.answers, fact, answer),
              added: [
                ...kept.added.filter((one) => one.fact !== fact || one.words !== words.words),
                { ...words, fact },
              ],
            }));
            setSelected(undefined);
          }}
          onLeaveSelection={() => setSelected(undefined)}
          onShow={show}
          onBreached={setBreached}
        />
      </div>
    </>
  );
}

function answered(answers: Answers, fact: string, answer: Answer | undefined): Answers {
  const { [fact]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [fact]: answer };
}

function Notes({ notes }: { readonly notes: readonly { readonly zh: string; readonly en: string }[] }) {
  const { say, half } = useLanguage();
  return (
    <Alert
      type="info"
      showIcon
      title={say('关于这份文件', 'About this document')}
      description={
        <ul>
          {notes.map((note) => (
            <li key={note.en}>{half(note)}</li>
          ))}
        </ul>
      }
    />
  );
}
