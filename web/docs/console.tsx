/** The try-it console of one operation: fields, body, send, and what came back. */
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage } from '../app/language.tsx';
import { Scrolls } from '../app/scrolls.tsx';
import { AnswerView } from './answer-view.tsx';
import { halfOf, type Operation } from './description.ts';
import { curlOf, exchange, type Filled, prepare } from './exchange.ts';
import { type JsonRecord, record, text } from './json.ts';
import { firstValue, ParameterField } from './parameter-field.tsx';
import { SchemaTree } from './schema-tree.tsx';

/** What consoles share. */
export interface Trying {
  /** The token to send: the one that was entered, else that of whoever is signed in; undefined where there is neither. */
  readonly token: () => Promise<string | undefined>;
  /** Brings the token field into view. */
  readonly askForToken: () => void;
  /** Addresses of what was made by any console, newest last. */
  readonly made: readonly string[];
  readonly onMade: (location: string) => void;
}

interface ConsoleProps {
  readonly id: string;
  readonly root: JsonRecord;
  readonly operation: Operation;
  readonly trying: Trying;
}

/** Sent where no token is to be had. */
class NoToken extends Error {}

export function Console({ id, root, operation, trying }: ConsoleProps) {
  const { language, say } = useLanguage();
  const { method, path, scope, parameters, body } = operation;
  const examples = Object.entries(record(body?.examples));
  const [example, setExample] = useState(examples[0]?.[0] ?? '');
  const bodyOf = (name: string): string => JSON.stringify(record(record(body?.examples)[name]).value, null, 2) ?? '';
  const dayOf = (name: string): string => text(record(record(body?.examples)[name])['x-asOf']);
  const [written, setWritten] = useState(() => bodyOf(example));
  const [values, setValues] = useState<Filled['values']>(() => ({
    ...Object.fromEntries(parameters.map((one) => [one.name, firstValue(one)])),
    ...(parameters.some(({ name }) => name === 'asOf') && examples.length > 0 && { asOf: dayOf(example) }),
  }));
  const fill = (told: Filled['values']): void => setValues((before) => ({ ...before, ...told }));

  // What another console made, this one can read.
  const pattern = `^${path.replace(/\{([^}]+)\}/g, '(?<$1>[^/]+)')}(?:/|$)`;
  const groups = trying.made.map((location) => new RegExp(pattern).exec(location)?.groups).findLast(Boolean);
  const pointed = JSON.stringify(groups ?? {});
  useEffect(() => {
    const told: Filled['values'] = JSON.parse(pointed);
    setValues((before) => ({ ...before, ...told }));
  }, [pointed]);

  const prepared = (token: string) => prepare(operation, { values, body: written, token, language });
  const sending = useMutation({
    mutationFn: async () => {
      const token = scope === 'public' ? '' : await trying.token();
      if (token === undefined) throw new NoToken();
      return exchange(prepared(token));
    },
    onSuccess: ({ headers }) => {
      const location = headers.find(([name]) => name === 'location')?.[1];
      if (location !== undefined) trying.onMade(location);
    },
    onError: (error) => {
      if (error instanceof NoToken) trying.askForToken();
    },
  });

  return (
    <form
      className="console"
      aria-label={`${method} ${path}`}
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <div className={body === undefined ? 'inputs' : 'inputs split'}>
        {body !== undefined && (
          <div>
            {examples.length > 0 && (
              <div className="field">
                <label htmlFor={`${id}-example`}>{say('示例', 'Example')}</label>
                <select
                  id={`${id}-example`}
                  value={example}
                  onChange={({ target: { value } }) => {
                    setExample(value);
                    setWritten(bodyOf(value));
                    if (parameters.some(({ name }) => name === 'asOf')) fill({ asOf: dayOf(value) });
                  }}
                >
                  {examples.map(([name, one]) => (
                    <option key={name} value={name}>
                      {halfOf(text(record(one).summary), language) || name}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <div className="field">
              <label htmlFor={`${id}-body`}>{say('请求体（JSON）', 'Body (JSON)')}</label>
              <Input.TextArea
                id={`${id}-body`}
                rows={14}
                spellCheck={false}
                autoComplete="off"
                wrap="off"
                value={written}
                onChange={({ target }) => setWritten(target.value)}
              />
            </div>
            <Lazily summary={say('字段说明', 'Fields')}>{() => <SchemaTree root={root} schema={body.schema} />}</Lazily>
          </div>
        )}
        {parameters.length > 0 && (
          <div>
            <h3>{say('参数', 'Parameters')}</h3>
            <div className="fields">
              {parameters.map((one) => (
                <ParameterField
                  key={one.name}
                  parameter={one}
                  operation={id}
                  value={values[one.name] ?? ''}
                  tell={(value) => fill({ [one.name]: value })}
                />
              ))}
            </div>
          </div>
        )}
      </div>
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {say('发送', 'Send')}
        </Button>
        <Lazily summary={say('命令行', 'Command line')}>
          {/* Whatever token is sent stands there by its name. */}
          {() => (
            <Scrolls label={say('命令行', 'Command line')}>
              <pre>{curlOf(prepared('TOKEN'))}</pre>
            </Scrolls>
          )}
        </Lazily>
      </div>
      <div role="status">
        {sending.isPending && <p className="small">{say('正在发送…', 'Sending…')}</p>}
        {sending.error !== null && (
          <p className="refused">
            {sending.error instanceof NoToken
              ? say('请先填写令牌', 'Fill in a token first')
              : say('请求没有得到应答', 'The request was not answered')}
          </p>
        )}
        {sending.data !== undefined && (
          <>
            <h3>{say('应答', 'Answer')}</h3>
            <AnswerView answer={sending.data} />
          </>
        )}
      </div>
    </form>
  );
}

interface LazilyProps {
  readonly summary: string;
  readonly children: () => ReactNode;
}

/** Is drawn when it is opened. */
function Lazily({ summary, children }: LazilyProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="lazily" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
