/** Shows what came back: status, headers, and the body as far as it can be read. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { Scrolls } from '../app/scrolls.tsx';
import type { Exchanged } from './exchange.ts';

/** Longer texts would make the page slow. */
const SHOWN_CHARACTERS = 200_000;

export function AnswerView({ answer }: { readonly answer: Exchanged }) {
  const { say } = useLanguage();
  const { status, statusText, milliseconds, headers, bytes } = answer;
  return (
    <div className="result">
      <p>
        <strong className={`status s${Math.floor(status / 100)}`}>{status}</strong> {statusText}{' '}
        <span className="small">
          {milliseconds} {say('毫秒', 'ms')} · {sizeOf(bytes.size)}
        </span>
      </p>
      <details className="headers">
        <summary>
          {say('响应头', 'Headers')} ({headers.length})
        </summary>
        <dl>
          {headers.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Content answer={answer} />
    </div>
  );
}

const sizeOf = (bytes: number): string => (bytes < 1_024 ? `${bytes} B` : `${(bytes / 1_024).toFixed(1)} KB`);

function Content({ answer: { type, bytes } }: { readonly answer: Exchanged }) {
  const { say } = useLanguage();
  const isText = /json|^text\//.test(type);
  const isJson = /json/.test(type);
  const address = useMemo(() => (isText ? undefined : URL.createObjectURL(bytes)), [isText, bytes]);
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address]);
  const { data } = useQuery({
    queryKey: ['answer', bytes],
    queryFn: async () => laidOut(isJson, await bytes.text()),
    enabled: isText,
    gcTime: 0,
  });
  if (bytes.size === 0) return <p className="small">{say('没有内容', 'No content')}</p>;
  if (address !== undefined)
    return (
      <p>
        <a className="button" href={address} download="guiju">
          {say('下载', 'Download')} ({sizeOf(bytes.size)})
        </a>
      </p>
    );
  if (data === undefined) return null;
  const begun = data.slice(0, SHOWN_CHARACTERS);
  return (
    <>
      <Scrolls label={say('内容', 'Content')}>
        <pre>{isJson ? coloured(begun) : begun}</pre>
      </Scrolls>
      {data.length > SHOWN_CHARACTERS && (
        <p className="small">{say('内容过长，只显示开头', 'Too long: only the beginning is shown')}</p>
      )}
    </>
  );
}

function laidOut(isJson: boolean, text: string): string {
  if (!isJson) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON text with names, texts and other values told apart. */
function coloured(text: string): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, quoted, colon] = match;
    parts.push(text.slice(from, match.index));
    const kind = quoted === undefined ? 'value' : colon === undefined ? 'told' : 'member';
    parts.push(
      <span key={match.index} className={kind}>
        {quoted ?? whole}
      </span>,
      colon ?? '',
    );
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}
