/** What is shown in place of a part that failed, and of an answer that did not come. */
import Alert from 'antd/es/alert';
import Button from 'antd/es/button';
import { Component, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Refused } from './api/client.ts';
import { useLanguage } from './language.tsx';

/** Catches what a place throws while it is drawn; a file of another release is gone, and then the page is loaded anew. */
export class Failing extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };
  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }
  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <Failed error={this.state.error} />;
  }
}

interface FailedProps {
  readonly error: unknown;
  readonly again?: (() => void) | undefined;
  /** What the button says, where another try would end the same. */
  readonly label?: string | undefined;
}

export function Failed({ error, again = () => location.reload(), label }: FailedProps) {
  const { say, half } = useLanguage();
  const refused = error instanceof Refused;
  // What is not there is not there the second time either.
  if (refused && error.status === 404 && label === undefined) return <NotThere />;
  // What the title says already is not said twice.
  const fields = refused ? error.fields.filter(({ message }) => !half(error.text).includes(half(message))) : [];
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={
        refused ? half(error.text) : say('这一页没有打开。请再试一次。', 'This page could not be opened. Try again.')
      }
      description={
        fields.length > 0 ? (
          <ul>
            {fields.map(({ path, message }) => (
              <li key={path}>{half(message)}</li>
            ))}
          </ul>
        ) : undefined
      }
      action={<Button onClick={again}>{label ?? say('再试一次', 'Try again')}</Button>}
    />
  );
}

/** An address of something that is not, or is not any more. */
export function NotThere() {
  const { say } = useLanguage();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={say(
        '没有找到：地址不对，或者已经删去、过了保存期限。',
        'Not found: the address is wrong, or what was there was deleted or kept no longer.',
      )}
      action={<Link href="/">{say('回到首页', 'To the beginning')}</Link>}
    />
  );
}
