/** Colours on a terminal and nowhere else (picocolors by itself also colours in CI), and never where NO_COLOR is set. */
import picocolors from 'picocolors';

export const colors = picocolors.createColors(process.stdout.isTTY === true && process.env.NO_COLOR === undefined);
