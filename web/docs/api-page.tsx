/** The page at /docs: what the API is, the token to try it with, and every operation by what it is about. */
import Button from 'antd/es/button';
import Input, { type InputRef } from 'antd/es/input';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { session } from '../app/api/session.ts';
import { BrandMark } from '../app/brand-mark.tsx';
import { useLanguage } from '../app/language.tsx';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { useSession } from '../app/use-session.ts';
import { outline } from './.built/outline.ts';
import type { Trying } from './console.tsx';
import { OperationCard } from './operation-card.tsx';
import type { OutlinedOperation } from './outline.ts';
import { Prose } from './prose.tsx';

const named = (): string => decodeURIComponent(location.hash.slice(1));

export function ApiPage() {
  const { say, half } = useLanguage();
  const [sought, setSought] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([named()]));
  const [made, setMade] = useState<readonly string[]>([]);
  const [token, setToken] = useState('');
  const tokenField = useRef<InputRef>(null);
  const trying: Trying = {
    // Kept in memory only: a token that is stored can be taken.
    token: async () => (token.trim() === '' ? (await session())?.token : token.trim()),
    askForToken: () => tokenField.current?.focus(),
    made,
    onMade: (location) => setMade((before) => [...before, location]),
  };
  const open = useCallback(
    (id: string, isOpen: boolean): void =>
      setOpened((before) => new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id))),
    [],
  );
  useEffect(() => {
    // The operation that the address names is opened.
    const show = (): void => {
      open(named(), true);
      requestAnimationFrame(() => document.getElementById(named())?.scrollIntoView());
    };
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, [open]);

  const words = sought.toLowerCase().split(/\s+/);
  const isSought = ({ id, method, path, summary, description }: OutlinedOperation): boolean => {
    const said = [id, method, path, ...Object.values(summary), ...Object.values(description)].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  };
  const groups = outline.tags
    .map((tag) => ({ tag, operations: outline.operations.filter(({ tag: own }) => own === tag.name) }))
    .filter(({ operations }) => operations.length > 0);
  const isNothing = !outline.operations.some(isSought);
  return (
    <>
      <a className="skip" href="#operations">
        {say('跳到操作列表', 'Skip to the operations')}
      </a>
      <header className="top">
        <a className="brand" href="/">
          <BrandMark />
        </a>
        <span className="ways">
          {say('接口', 'API')} <span className="small">v{outline.version}</span>
        </span>
        <a className="file" href="/openapi.json">
          openapi.json
        </a>
        <LanguageSwitch />
      </header>
      <div className="api">
        <nav aria-label={say('操作', 'Operations')}>
          <ul>
            {groups.map(({ tag, operations }) => (
              <li key={tag.name}>
                <span className="group">{half(tag.about)}</span>
                <ul>
                  {operations.map(({ id, summary }) => (
                    <li key={id}>
                      <a href={`#${id}`}>{half(summary)}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1>{say('接口说明与试用', 'The API, and a place to try it')}</h1>
          <Prose text={half(outline.description)} />
          <Token value={token} tell={setToken} field={tokenField} />
          <div id="operations" tabIndex={-1}>
            <Input.Search
              aria-label={say('查找操作', 'Find an operation')}
              placeholder={say('查找操作', 'Find an operation')}
              allowClear
              value={sought}
              onChange={({ target }) => setSought(target.value)}
            />
            <p role="status" className="small">
              {isNothing && say('没有匹配的操作', 'No operation matches')}
            </p>
            {groups.map(({ tag, operations }) => (
              <section key={tag.name} hidden={!operations.some(isSought)}>
                <h2>{half(tag.about)}</h2>
                {operations.map((operation) => (
                  <OperationCard
                    key={operation.id}
                    operation={operation}
                    open={opened.has(operation.id)}
                    onOpen={(isOpen) => open(operation.id, isOpen)}
                    hidden={!isSought(operation)}
                    trying={trying}
                  />
                ))}
              </section>
            ))}
          </div>
        </main>
      </div>
    </>
  );
}

interface TokenProps {
  readonly value: string;
  readonly tell: (value: string) => void;
  readonly field: RefObject<InputRef | null>;
}

function Token({ value, tell, field }: TokenProps) {
  const { say } = useLanguage();
  const { who } = useSession();
  const [isShown, setShown] = useState(false);
  return (
    <section className="token">
      <label htmlFor="token">{say('令牌', 'Token')}</label>
      <div className="joined">
        <Input
          ref={field}
          id="token"
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="token-about"
          placeholder="eyJhbGciOi…"
          value={value}
          onChange={({ target }) => tell(target.value)}
        />
        <Button aria-controls="token" onClick={() => setShown(!isShown)}>
          {isShown ? say('隐藏', 'Hide') : say('显示', 'Show')}
        </Button>
      </div>
      <p className="about" id="token-about">
        {who === null || who === undefined
          ? say(
              '需要权限范围的操作以它为 Bearer 令牌；只留在此页面，刷新即失。本机：npx guiju token',
              'Sent as bearer token where an operation needs a scope; kept in this page only, gone on reload. On one machine: npx guiju token',
            )
          : say(
              '已有工作台的会话，可直接发送；填写令牌则以所填为准，只留在此页面，刷新即失。',
              'The session of the workplace is used as it is; a token that is entered takes its place, is kept in this page only, and is gone on reload.',
            )}
      </p>
    </section>
  );
}
