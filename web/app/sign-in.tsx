/** Lets in who is signed in. On one machine that is everybody who opens the page; elsewhere an access token is entered. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type ReactNode, useId, useState } from 'react';
import { enter, token } from './api/session.ts';
import { useLanguage } from './language.tsx';

export function SignIn({ children }: { readonly children: ReactNode }) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const id = useId();
  const [text, setText] = useState('');
  const [later, setLater] = useState(false);
  const { data, isPending } = useQuery({
    queryKey: ['session'],
    queryFn: async () => (await token()) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // What may be read without signing in is shown meanwhile.
  if (isPending || data !== null || later) return children;
  return (
    <form
      className="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        enter(text.trim());
        void queries.invalidateQueries();
      }}
    >
      <h1>{say('登录', 'Sign in')}</h1>
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
      <Button type="link" onClick={() => setLater(true)}>
        {say('先看规则', 'Only read the rules')}
      </Button>
    </form>
  );
}
