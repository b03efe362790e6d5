/** Lets in who is signed in: at the issuer where there is one, on one machine everybody who opens the page, elsewhere by an access token. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type ReactNode, useId, useRef, useState } from 'react';
import { goToIssuer } from './api/issuer.ts';
import { enter } from './api/session.ts';
import { Failed } from './failing.tsx';
import { useLanguage } from './language.tsx';
import { useSession } from './use-session.ts';

export function SignIn({ children }: { readonly children: ReactNode }) {
  const [later, setLater] = useState(false);
  const { who, byIssuer } = useSession();
  const wasIn = useRef(false);
  if (who !== null && who !== undefined) wasIn.current = true;
  // What may be read without signing in is shown meanwhile.
  const isOut = who === null && !later;
  return (
    <>
      {isOut && <Asked byIssuer={byIssuer} onLater={() => setLater(true)} />}
      {/* A session that ran out leaves everything where it was, what was filled in and files that were chosen too. */}
      <div hidden={isOut}>{(!isOut || wasIn.current) && children}</div>
    </>
  );
}

function Asked({ byIssuer, onLater }: { readonly byIssuer: boolean; readonly onLater: () => void }) {
  const { say } = useLanguage();
  return (
    <div className="sign-in">
      <h1>{say('登录', 'Sign in')}</h1>
      {byIssuer ? <AtTheIssuer /> : <ByToken />}
      <Button type="link" onClick={onLater}>
        {say('先看规则', 'Only read the rules')}
      </Button>
    </div>
  );
}

function AtTheIssuer() {
  const { say } = useLanguage();
  const leaving = useMutation({ mutationFn: goToIssuer });
  return (
    <>
      <p>
        {say(
          '将转到本单位的统一登录页面，登录后回到这里；已填写的内容还在。',
          'You are taken to your organisation’s sign-in and come back to where you are; what you entered is kept.',
        )}
      </p>
      <Button type="primary" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {say('登录', 'Sign in')}
      </Button>
      {leaving.error !== null && <Failed error={leaving.error} again={() => leaving.mutate()} />}
    </>
  );
}

function ByToken() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enter(text.trim());
        void queries.invalidateQueries();
      }}
    >
      <p>
        {say(
          '请填入本单位管理员给您的访问凭证，关闭窗口后即失效。',
          'Enter the access token that your administrator gave you; it is forgotten when the window closes.',
        )}
      </p>
      <label htmlFor={id}>{say('访问凭证', 'Access token')}</label>
      <Input.Password id={id} value={text} autoComplete="off" onChange={({ target }) => setText(target.value)} />
      <Button type="primary" htmlType="submit" disabled={text.trim() === ''}>
        {say('登录', 'Sign in')}
      </Button>
    </form>
  );
}
