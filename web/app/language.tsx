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

function remembered(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'en' || kept === 'zh' ? kept : undefined;
  } catch {
    // Storage may be closed to pages: then nothing is remembered.
    return undefined;
  }
}

const Current = createContext<Speaking | undefined>(undefined);

interface SpeaksProps {
  /** Of the window. */
  readonly title: Text;
  /** Until one is chosen. */
  readonly first?: Language;
  readonly children: ReactNode;
}

export function Speaks({ title, first = 'zh', children }: SpeaksProps) {
  const [language, setLanguage] = useState(() => remembered() ?? first);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = title[language];
  }, [language, title]);
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
