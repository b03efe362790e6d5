/** One operation: a line that opens to what it does, a console, and what it can answer. */
import { Fragment } from 'react';
import { Failed } from '../app/failing.tsx';
import { useLanguage } from '../app/language.tsx';
import { Waiting } from '../app/waiting.tsx';
import { Console, type Trying } from './console.tsx';
import { operationOf, resolved, told, useDescription } from './description.ts';
import { type JsonRecord, list, record, shown } from './json.ts';
import type { OutlinedOperation } from './outline.ts';
import { Prose } from './prose.tsx';

interface OperationCardProps {
  readonly operation: OutlinedOperation;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly hidden: boolean;
  readonly trying: Trying;
}

export function OperationCard({ operation, open, onOpen, hidden, trying }: OperationCardProps) {
  const { say, half } = useLanguage();
  const { id, method, path, scope, summary, description } = operation;
  return (
    <details
      className="operation"
      id={id}
      open={open}
      hidden={hidden}
      onToggle={({ currentTarget, target }) => {
        // What opens inside tells it, too.
        if (target === currentTarget) onOpen(currentTarget.open);
      }}
    >
      <summary>
        <span className={`method ${method.toLowerCase()}`}>{method}</span>
        <code className="path">
          <Breakable path={path} />
        </code>
        <span className="says">{half(summary)}</span>
        {scope !== 'public' && (
          <span className="scope">
            <span className="visually-hidden">{say('权限范围 ', 'scope ')}</span>
            {scope}
          </span>
        )}
      </summary>
      {open && (
        <div className="inside">
          <Prose text={half(description)} />
          <Inside operation={operation} trying={trying} />
        </div>
      )}
    </details>
  );
}

function Inside({ operation: { id, method, path }, trying }: Pick<OperationCardProps, 'operation' | 'trying'>) {
  const { data: root, error, refetch } = useDescription();
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (root === undefined) return <Waiting />;
  const operation = operationOf(root, method, path);
  return (
    <>
      <Console id={id} root={root} operation={operation} trying={trying} />
      <Answers root={root} responses={operation.responses} />
    </>
  );
}

/** A path may be broken before each slash, so that it fits a phone. */
function Breakable({ path }: { readonly path: string }) {
  let at = 0;
  return path.split(/(?=\/)/).map((part) => {
    at += part.length;
    return (
      <Fragment key={at}>
        <wbr />
        {part}
      </Fragment>
    );
  });
}

function Answers({ root, responses }: { readonly root: JsonRecord; readonly responses: JsonRecord }) {
  const { language, say } = useLanguage();
  return (
    <details className="answers">
      <summary>{say('可能的应答', 'What it answers')}</summary>
      <dl>
        {Object.entries(responses).map(([status, given]) => {
          const response = resolved(root, given);
          return (
            <div key={status}>
              <dt>
                <strong className={`status s${status.charAt(0)}`}>{status}</strong>
              </dt>
              <dd>
                {told(response, 'description', language)}{' '}
                {typesOf(root, response).map((type) => (
                  <a key={type} className="type" href={type}>
                    {type}
                  </a>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** The problem types that come with a refusal. */
function typesOf(root: JsonRecord, response: JsonRecord): readonly string[] {
  const content = record(record(response.content)['application/problem+json']);
  const schema = resolved(root, content.schema);
  return list(record(record(schema.properties).type).enum).map(shown);
}
