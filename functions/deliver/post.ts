/** Posts one delivery: to public addresses, within a time, following no redirect, reading little of the answer. */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { AddressRefused, addressOf, isPublic, publicLookup } from './public-address.ts';

export interface Posted {
  readonly status: number;
}

/** @throws Error where there is no answer in time; AddressRefused. */
export type Post = (url: URL, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>;

const PATIENCE_MS = 15_000;

/** To the public internet, by TLS alone. */
export function publicPost(connection: Pick<RequestOptions, 'lookup'> = { lookup: publicLookup() }): Post {
  return async (url, headers, body) => {
    const address = addressOf(url.hostname);
    if (url.protocol !== 'https:') throw new AddressRefused('only https is posted to');
    // An address is connected to without being looked up.
    if (address !== undefined && !isPublic(address)) throw new AddressRefused(`${address} is no public address`);
    return send(url, headers, body, connection);
  };
}

/** Anywhere: on one machine, where its user says so. */
export const anyPost: Post = (url, headers, body) => send(url, headers, body, {});

function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  connection: Pick<RequestOptions, 'lookup' | 'ca'>,
): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, signal: AbortSignal.timeout(PATIENCE_MS), agent: false, ...connection };
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (answer) => {
      // What it says is nobody's business; the status is enough.
      answer.destroy();
      resolve({ status: answer.statusCode ?? 0 });
    });
    request.once('error', reject);
    request.end(body);
  });
}
