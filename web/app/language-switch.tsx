/** The other language, by its own name. */
import { useLanguage } from './language.tsx';

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  return (
    <button
      type="button"
      className="language"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
    >
      {language === 'zh' ? 'English' : '中文'}
    </button>
  );
}
