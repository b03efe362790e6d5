/**
 * The session of one machine: the workplace, opened in a browser on the machine that serves it, asks for a token and gets one.
 * Whoever can open pages of this machine could as well read the token that `npm start` prints. Nobody else is given one:
 *
 * - the connection comes from the machine itself, and nothing in between says it passes something on;
 * - `Host` names the machine itself, so that no foreign name that was made to point here reads the answer (DNS rebinding);
 * - `Origin` is the very page that was served here, other ports of the same machine being other pages;
 * - a header that only a script of that page may send; CORS is answered for none, so no other page reads what comes back.
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

export const SESSION_PATH = '/session';
const HEADER = 'x-guiju-page';

/** Set by whatever stands in between: then the caller is not on this machine, or may not be. */
const PASSED_ON = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

export interface SessionGiver {
  /** A token for the page that asks. */
  readonly token: () => Promise<string>;
  /** Seconds for which it holds. */
  readonly lifetime: number;
}

const isOwnAddress = (address: string): boolean =>
  address === '::1' || (isIP(address) === 4 ? address : address.replace(/^::ffff:/, '')).startsWith('127.');

/** True where the request is that of the workplace in a browser on this machine. */
export function isOwnPage({ headers, socket, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${socket.localPort ?? 0}`);
  return (
    method === 'POST' &&
    isOwnAddress(socket.remoteAddress ?? '') &&
    PASSED_ON.every((name) => headers[name] === undefined) &&
    names.includes(host) &&
    origin === `http://${host}` &&
    (site === undefined || site === 'same-origin') &&
    headers[HEADER] === '1'
  );
}
