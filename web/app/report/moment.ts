/** A moment as it stands on the clock in China. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2025-03-03 09:00`. */
export const moment = (instant: string): string => clock.format(new Date(instant));
