/** The name of the house, as it stands at the head of every page and leads to the first. */
import { useLanguage } from './language.tsx';

export function BrandMark() {
  const { say } = useLanguage();
  return (
    <>
      <span className="seal" aria-hidden="true">
        规矩
      </span>
      <span className="visually-hidden">{say('规矩，首页', 'guiju, home')}</span>
    </>
  );
}
