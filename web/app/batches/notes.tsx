/** What of a ledger was not used, or is doubtful, in words: no row without its word, no code of a place. */
import type { Schemas } from '../api/schemas.ts';
import { count } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { usePlaceName } from '../place-select.tsx';

type Note = Schemas['BatchNote'];

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const subjectOf = ({ code, subject }: Note): string => {
    if (code === 'region-presumed') return placeName(subject);
    if (code === 'rows-left-out') return say(`第 ${subject} 行`, `Row ${subject}`);
    return subject;
  };
  const messageOf = ({ code, subject, message }: Note): string =>
    code === 'region-presumed' ? half(message).replaceAll(subject, placeName(subject)) : half(message);
  return (
    <details className="card" open>
      <summary>
        <b>
          {say(
            '先看：文件里各列怎么读的，哪些没有用上或存疑',
            'First: how columns were read, what was not used, what is doubtful',
          )}
        </b>
      </summary>
      <ul className="brief">
        {notes.map((note) => {
          const { code, subject, count: times } = note;
          return (
            <li key={`${code} ${subject}`}>
              {subject !== '' && <b>{subjectOf(note)} </b>}
              {messageOf(note)}
              {times !== undefined && times > 1 && say(`（${count(times)} 行）`, ` (${count(times)} rows)`)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
