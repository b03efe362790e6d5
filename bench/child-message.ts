/** What a child process tells next. */
import type { ChildProcess } from 'node:child_process';

/** @returns its next message, unread. @throws Error where it ends before. */
export function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the server ended with code ${code}`));
    child.once('exit', ended);
    child.once('message', (value) => {
      child.removeListener('exit', ended);
      resolve(value);
    });
  });
}
