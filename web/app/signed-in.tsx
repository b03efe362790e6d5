/** Who is signed in, and the way out. On one machine nobody is, and there is none. */
import { useQueryClient } from '@tanstack/react-query';
import { leave } from './api/session.ts';
import { useLanguage } from './language.tsx';
import { useSession } from './use-session.ts';

export function SignedIn() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const { who } = useSession();
  if (who?.name === undefined) return null;
  return (
    <span className="signed-in">
      <span className="name">{who.name}</span>
      <button
        type="button"
        className="language"
        onClick={() =>
          void leave().then(() => {
            // What was shown was another's to see.
            queries.clear();
            location.assign('/');
          })
        }
      >
        {say('退出', 'Sign out')}
      </button>
    </span>
  );
}
