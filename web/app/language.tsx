/** The language of the page: Chinese first, English on a switch that is remembered. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'zh' | 'en';

/** A text in both languages, as the API tells everything. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export interface Speaking {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** A text of the page itself. */
  readonly say: (zh: string, en: string) => string;
  /** A text of the API. */
  readonly half: (text: Text) => string;
}

const KEY = 'guiju-language';

function remembered(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    // Storage may be closed to pages: then nothing is remembered.
    return 'zh';
  }
}

const Current = createContext<Speaking | undefined>(undefined);

export function Speaks({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title =
      language === 'zh' ? '规矩 · 采购、付款与审批合规检查' : 'guiju · checks of tenders, payments, approvals';
  }, [language]);
  const speaking = useMemo<Speaking>(
    () => ({
      language,
      choose: (chosen) => {
        setLanguage(chosen);
        try {
          localStorage.setItem(KEY, chosen);
        } catch {
          // As above.
        }
      },
      say: (zh, en) => (language === 'zh' ? zh : en),
      half: (text) => text[language],
    }),
    [language],
  );
  return <Current.Provider value={speaking}>{children}</Current.Provider>;
}

export function useLanguage(): Speaking {
  const speaking = useContext(Current);
  if (speaking === undefined) throw new Error('outside of Speaks');
  return speaking;
}
