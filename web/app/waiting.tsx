/** Something is on its way. */
import { useLanguage } from './language.tsx';

export function Waiting() {
  const { say } = useLanguage();
  return (
    <p className="waiting" role="status">
      {say('正在打开…', 'Opening…')}
    </p>
  );
}
