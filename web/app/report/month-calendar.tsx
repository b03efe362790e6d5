/** One month as a table; a day says what it is in words too, not in colours alone. */
import { useLanguage } from '../language.tsx';
import type { DayShown, MonthShown } from './month-days.ts';

const weekdays = [
  ['一', 'Mo', '星期一', 'Monday'],
  ['二', 'Tu', '星期二', 'Tuesday'],
  ['三', 'We', '星期三', 'Wednesday'],
  ['四', 'Th', '星期四', 'Thursday'],
  ['五', 'Fr', '星期五', 'Friday'],
  ['六', 'Sa', '星期六', 'Saturday'],
  ['日', 'Su', '星期日', 'Sunday'],
] as const;

export function MonthCalendar({ month }: { readonly month: MonthShown }) {
  const { say } = useLanguage();
  const [year = '', number = ''] = month.month.split('-');
  return (
    <table className="month">
      <caption>{say(`${year} 年 ${Number(number)} 月`, month.month)}</caption>
      <thead>
        <tr>
          {weekdays.map(([zh, en, zhLong, enLong]) => (
            <th key={en} scope="col" abbr={say(zhLong, enLong)}>
              {say(zh, en)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          // A month has at most six weeks, and they never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={index}>
            {week.map((day, weekday) => (
              <td key={weekdays[weekday]?.[1]}>{day !== undefined && <Day day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { readonly day: DayShown }) {
  const { say, half } = useLanguage();
  const marks = [
    day.isStart && say('起', 'S'),
    day.isDue && say('止', 'D'),
    day.isActual && say('办', '✓'),
    day.skipped !== undefined && say('休', '–'),
    day.isWorkedWeekend && say('班', 'W'),
  ].filter((mark) => mark !== false);
  const meaning = [
    day.isStart && say('起算日', 'start'),
    day.isDue && say('最后一日', 'last day'),
    day.isActual && say('实际发生', 'done'),
    day.skipped !== undefined && say(`不计入：${half(day.skipped)}`, `does not count: ${half(day.skipped)}`),
    day.isWorkedWeekend && say('调休上班', 'a weekend that was worked'),
    day.isCounted && say('计入', 'counts'),
    day.isLate && say('逾期', 'late'),
    day.isToday && say('基准日', 'day of reckoning'),
  ].filter((part) => part !== false);
  const classes = [
    'day',
    day.isStart && 'start',
    day.isDue && 'due',
    day.isActual && 'actual',
    day.skipped !== undefined && 'skipped',
    day.isCounted && 'counted',
    day.isLate && 'late',
    day.isToday && 'today',
  ].filter((name) => name !== false);
  return (
    <span className={classes.join(' ')} title={meaning.join(say('，', ', '))}>
      {day.number}
      {marks.length > 0 && <small aria-hidden="true">{marks.join('')}</small>}
      {meaning.length > 0 && <span className="visually-hidden"> {meaning.join(say('，', ', '))}</span>}
    </span>
  );
}
