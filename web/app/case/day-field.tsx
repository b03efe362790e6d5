/** A day, or an instant of a day, in China. */
import DatePicker from 'antd/es/date-picker';
import dayjs from 'dayjs';
import { useLanguage } from '../language.tsx';
import type { FieldProps } from './field-props.ts';

const OFFSET = '+08:00';

/** As it stands on the clock in China, whatever clock this machine goes by. */
const shown = (instant: string) => dayjs(instant.replace(/(Z|[+-]\d{2}:\d{2})$/, ''));

export function DayField({ id, fact, answer, onAnswer }: FieldProps) {
  const { say } = useLanguage();
  const isInstant = fact.type === 'instant';
  const value = answer?.state === 'one' && typeof answer.value === 'string' ? shown(answer.value) : null;
  return (
    <DatePicker
      id={id}
      aria-labelledby={`${id}-legend`}
      value={value}
      showTime={isInstant && { format: 'HH:mm' }}
      format={isInstant ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'}
      needConfirm={false}
      placeholder={
        isInstant ? say('如 2025-03-03 09:00', 'e.g. 2025-03-03 09:00') : say('如 2025-01-24', 'e.g. 2025-01-24')
      }
      onChange={(day) =>
        onAnswer(
          day === null || Array.isArray(day)
            ? undefined
            : {
                state: 'one',
                value: isInstant ? `${day.format('YYYY-MM-DDTHH:mm:00')}${OFFSET}` : day.format('YYYY-MM-DD'),
              },
        )
      }
    />
  );
}
