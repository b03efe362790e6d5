/** Shows how far a run is: a bar on a terminal, a line now and then elsewhere (logs, pipes). Always on standard error. */
import { Presets, SingleBar } from 'cli-progress';
import type { Language } from '../cli/language.ts';

/** How far a run is. */
export interface Position {
  readonly bytes: number;
  readonly judged: number;
  readonly refused: number;
  readonly breached: number;
}

export interface Progress {
  readonly show: (position: Position) => void;
  readonly stop: () => void;
}

const LINE_EVERY_MS = 5_000;

export function progressOf(totalBytes: number, language: Language): Progress {
  return process.stderr.isTTY ? bar(totalBytes, language) : lines(totalBytes, language);
}

function bar(totalBytes: number, language: Language): Progress {
  const words =
    language === 'zh'
      ? '已判 {judged}，未读入 {refused}，违反 {breached}'
      : '{judged} judged, {refused} refused, {breached} breached';
  const shown = new SingleBar(
    {
      format: `{bar} {percentage}%  ${words}  {duration_formatted}`,
      stream: process.stderr,
      hideCursor: true,
      fps: 5,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  shown.start(Math.max(1, totalBytes), 0, { judged: 0, refused: 0, breached: 0 });
  return {
    show: ({ bytes, judged, refused, breached }) =>
      shown.update(Math.min(bytes, totalBytes), { judged, refused, breached }),
    stop: () => shown.stop(),
  };
}

function lines(totalBytes: number, language: Language): Progress {
  let last = Date.now();
  return {
    show: ({ bytes, judged, refused, breached }) => {
      const now = Date.now();
      if (now - last < LINE_EVERY_MS) return;
      last = now;
      const percent = Math.min(100, Math.floor((bytes / Math.max(1, totalBytes)) * 100));
      console.error(
        language === 'zh'
          ? `${percent}%  已判 ${judged}，未读入 ${refused}，违反 ${breached}`
          : `${percent}%  ${judged} judged, ${refused} refused, ${breached} breached`,
      );
    },
    stop: () => {},
  };
}
