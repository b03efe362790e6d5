/** How days were counted: in a sentence, and in a calendar of the months concerned. */
import type { Schemas } from '../api/schemas.ts';
import { many, spanWords } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { Told } from '../told.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import { monthsOf } from './month-days.ts';

/** More months than these are not read through: the first and the last ones are shown. */
const FIRST = 3;
const LAST = 1;

interface DaysCountedProps {
  readonly period: Schemas['PeriodFinding'];
  readonly asOf: string;
}

export function DaysCounted({ period, asOf }: DaysCountedProps) {
  const { say, half } = useLanguage();
  const months = monthsOf(period, asOf);
  const isLong = months.length > FIRST + LAST;
  const shown = isLong ? [...months.slice(0, FIRST), ...months.slice(-LAST)] : months;
  const { from, due, earliest, actual, counted, skipped, late, provisional } = period;
  const told = [
    say(`自 ${from} 的次日起数 ${half(spanWords(counted))}`, `${half(spanWords(counted))} from the day after ${from}`),
    ...(skipped.length > 0
      ? [say(`，其间 ${skipped.length} 天不计入`, `, leaving out ${many(skipped.length, 'day')}`)]
      : []),
    ...(due !== undefined ? [say(`，最后一日是 ${due}`, `; the last day is ${due}`)] : []),
    ...(due === undefined && earliest !== undefined
      ? [say(`，最早可在 ${earliest}`, `; ${earliest} at the earliest`)]
      : []),
    actual === null ? say('；尚未发生', '; not done yet') : say(`；实际在 ${actual}`, `; done on ${actual}`),
  ].join('');
  return (
    <div className="days">
      <p>
        <Told text={told} />
        {late !== undefined && (
          <>
            {say('，', ', ')}
            <b>{say(`逾期 ${half(spanWords(late))}`, `${half(spanWords(late))} late`)}</b>
          </>
        )}
        {say('。', '.')}
      </p>
      {provisional && (
        <p className="small">
          {say(
            '其中有的年份放假安排尚未公布，只按周末计算。',
            'The public holidays of a year concerned are not published yet: only weekends are left out.',
          )}
        </p>
      )}
      <div className="months">
        {shown.map((month, index) => (
          <div key={month.month} className={isLong && index === FIRST ? 'after-gap' : ''}>
            {isLong && index === FIRST && (
              <p className="gap">
                {say(
                  `（略去 ${months.length - FIRST - LAST} 个月）`,
                  `(${many(months.length - FIRST - LAST, 'month')} left out)`,
                )}
              </p>
            )}
            <MonthCalendar month={month} />
          </div>
        ))}
      </div>
      <ul className="legend">
        <li>
          <span className="day start">{say('起', 'S')}</span> {say('起算日', 'start')}
        </li>
        <li>
          <span className="day counted">1</span> {say('计入', 'counts')}
        </li>
        <li>
          <span className="day skipped">{say('休', '–')}</span> {say('不计入', 'does not count')}
        </li>
        <li>
          <span className="day due">{say('止', 'D')}</span> {say('最后一日', 'last day')}
        </li>
        {late !== undefined && (
          <li>
            <span className="day late">1</span> {say('逾期', 'late')}
          </li>
        )}
        <li>
          <span className="day today">1</span> {say('基准日', 'day of reckoning')}
        </li>
      </ul>
    </div>
  );
}
