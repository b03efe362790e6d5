/** How far corrections have got, and what somebody else made of the same document meanwhile. */
import Alert from 'antd/es/alert';
import Button from 'antd/es/button';
import { answerValue } from '../case/answers.ts';
import { useLanguage } from '../language.tsx';
import { usePlaceName } from '../place-select.tsx';
import { useShownValue } from '../report/used-facts.tsx';
import type { Facts } from '../vocabulary.ts';
import { change, type News, seen } from './keeping.ts';
import { type Clash, type Entry, withTheirs } from './kept.ts';

interface KeepingNewsProps {
  readonly id: string;
  readonly news: News;
  readonly facts: Facts;
}

export function KeepingNews({ id, news, facts }: KeepingNewsProps) {
  const { say } = useLanguage();
  const { nameOf, wordsOf } = useEntryWords(facts);
  const { saving, taken, clashes } = news;
  const names = [...new Set(taken.map(nameOf))];
  return (
    <>
      <p className={`small keeping ${saving}`} role="status">
        {saving === 'saving' && say('正在保存更正…', 'Saving what you put right…')}
        {saving === 'offline' &&
          say(
            '连接断了。您的更正留在这台电脑上，连接恢复后自动保存。',
            'The connection is lost. What you put right stays on this machine, and is saved when the connection is back.',
          )}
        {saving === 'refused' &&
          say(
            '更正没有存到服务器，只留在这台电脑上；可以照常保存报告。',
            'What you put right was not taken by the server and stays on this machine only; the report can be kept as ever.',
          )}
        {saving === 'saved' &&
          say('更正随时保存，同事打开也看得到。', 'What you put right is saved as you go; colleagues see it too.')}
      </p>
      {(names.length > 0 || clashes.length > 0) && (
        <Alert
          type="info"
          showIcon
          role="status"
          title={
            names.length > 0
              ? say(
                  `同时有人也在改这份文件，已并入：${names.join('、')}。您的更正都还在。`,
                  `Somebody else changed this document meanwhile; taken in: ${names.join(', ')}. What you put right is all here.`,
                )
              : say('同时有人也在改这份文件。', 'Somebody else changed this document meanwhile.')
          }
          description={
            clashes.length > 0 && (
              <ul className="brief">
                {clashes.map((clash) => (
                  <ClashLine key={clash.name} id={id} clash={clash} name={nameOf} value={wordsOf} />
                ))}
              </ul>
            )
          }
          action={
            <Button size="small" onClick={() => seen(id)}>
              {say('知道了', 'Understood')}
            </Button>
          }
        />
      )}
    </>
  );
}

interface ClashLineProps {
  readonly id: string;
  readonly clash: Clash;
  readonly name: (entry: Entry) => string;
  readonly value: (entry: Entry | undefined) => string;
}

function ClashLine({ id, clash, name, value }: ClashLineProps) {
  const { say } = useLanguage();
  const { mine, theirs } = clash;
  const either = mine ?? theirs;
  if (either === undefined) return null;
  return (
    <li>
      {say(
        `“${name(either)}”两边都改了：现按您的“${value(mine)}”，对方改为“${value(theirs)}”。`,
        `“${name(either)}” was changed by both: yours holds (${value(mine)}); the other made it ${value(theirs)}. `,
      )}
      <Button
        size="small"
        onClick={() => {
          change(id, (kept) => withTheirs(kept, clash));
          seen(id, clash);
        }}
      >
        {say('改用对方的', 'Use theirs')}
      </Button>
    </li>
  );
}

/** What was put right, in words. */
function useEntryWords(facts: Facts) {
  const { say, half } = useLanguage();
  const shown = useShownValue();
  const placeName = usePlaceName();
  const nameOf = (entry: Entry): string => {
    if (entry.of === 'region') return say('项目在哪里', 'where the project is');
    const fact = facts.get(entry.fact);
    return fact === undefined ? say('一处标注', 'a mark') : half(fact.label);
  };
  const wordsOf = (entry: Entry | undefined): string => {
    if (entry === undefined) return say('未改', 'as it was read');
    if (entry.of === 'region') return placeName(entry.value);
    if (entry.of === 'mark') return entry.value === 'removed' ? say('删去', 'removed') : say('确认', 'confirmed');
    if (entry.of === 'added') return entry.value.words;
    const fact = facts.get(entry.fact);
    return fact === undefined || entry.value.state === 'unknown'
      ? say('不清楚', 'not known')
      : shown(fact, answerValue(entry.value));
  };
  return { nameOf, wordsOf };
}
