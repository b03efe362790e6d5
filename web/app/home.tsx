/** Where one begins: what do you want to check? */
import { Link } from 'wouter';
import { useLanguage } from './language.tsx';
import { places } from './places.ts';
import { mayDo, useSession } from './use-session.ts';

export function Home() {
  const { say, half } = useLanguage();
  const session = useSession();
  return (
    <div className="home">
      <h1>{say('您要查什么？', 'What do you want to check?')}</h1>
      <p className="lead">
        {say(
          '每一条结论都写明出处、数字和日子是怎么数的；不清楚的，就说不清楚。',
          'Every finding names its clause, its figures and how days were counted; what is not known is said to be not known.',
        )}
      </p>
      <ul className="tiles">
        {places
          .filter(({ needs }) => mayDo(session, needs))
          .map(({ path, name, about }) => (
            <li key={path}>
              <Link href={path} className="tile">
                <strong>{half(name)}</strong>
                <span>{half(about)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </div>
  );
}
