/** Builds a request from what an operation's fields hold, sends it, and takes what comes back. */
import type { Operation } from './description.ts';

export interface Prepared {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface Exchanged {
  readonly status: number;
  readonly statusText: string;
  readonly milliseconds: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly type: string;
  readonly bytes: Blob;
}

export interface Filled {
  /** By the name of the parameter; empty where it is left out. */
  readonly values: Readonly<Record<string, string>>;
  readonly body: string;
  /** Empty where there is none. */
  readonly token: string;
  /** What problem documents are wanted in. */
  readonly language: string;
}

export function prepare(
  { method, path, scope, parameters, body: takesBody }: Operation,
  { values, body, token, language }: Filled,
): Prepared {
  let filled = path;
  const query = new URLSearchParams();
  const headers: Record<string, string> = { 'Accept-Language': language };
  for (const { name, place } of parameters) {
    const value = values[name]?.trim() ?? '';
    if (value === '') continue;
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value));
    else if (place === 'query') query.append(name, value);
    else if (place === 'header') headers[name] = value;
  }
  if (scope !== 'public' && token !== '') headers.Authorization = `Bearer ${token}`;
  if (takesBody !== undefined) headers['Content-Type'] = 'application/json';
  const search = query.size > 0 ? `?${query}` : '';
  return {
    url: `${location.origin}${filled}${search}`,
    method,
    headers,
    body: takesBody === undefined ? undefined : body,
  };
}

/** @throws TypeError where nothing answers. */
export async function exchange({ url, method, headers, body }: Prepared): Promise<Exchanged> {
  const begun = performance.now();
  const response = await fetch(url, {
    method,
    headers,
    credentials: 'omit',
    cache: 'no-store',
    ...(body !== undefined && { body }),
  });
  const bytes = await response.blob();
  return {
    status: response.status,
    statusText: response.statusText,
    milliseconds: Math.round(performance.now() - begun),
    headers: [...response.headers],
    type: response.headers.get('content-type') ?? '',
    bytes,
  };
}

const quoted = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;

/** The same request as a line for a shell; the token stays out of it. */
export function curlOf({ url, method, headers, body }: Prepared): string {
  return [
    `curl -sS ${quoted(url)}`,
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...Object.entries(headers).map(([name, value]) =>
      name === 'Authorization' ? '-H "Authorization: Bearer $TOKEN"' : `-H ${quoted(`${name}: ${value}`)}`,
    ),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' \\\n  ');
}
