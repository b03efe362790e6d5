/** How the component library looks and speaks on every page that is built from it. */
import ConfigProvider from 'antd/es/config-provider';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from './language.tsx';

/** Styles that the library makes are let in by the nonce of the page. */
const { nonce } = document.querySelector<HTMLLinkElement>('link[nonce]') ?? { nonce: '' };

const theme = {
  token: {
    colorPrimary: '#a5281b',
    colorInfo: '#1d5fa8',
    colorLink: '#1d5fa8',
    // Edges of what can be filled in stand out from their ground (WCAG 2.2, 1.4.11).
    colorBorder: '#8a8a8a',
    // As dark as the contrast of small text on white and grey demands (WCAG 2.2, 1.4.3).
    colorTextTertiary: 'rgba(0,0,0,0.6)',
    colorTextQuaternary: 'rgba(0,0,0,0.56)',
    colorTextPlaceholder: 'rgba(0,0,0,0.56)',
    colorTextDescription: 'rgba(0,0,0,0.62)',
    fontSize: 15,
    borderRadius: 6,
    fontFamily:
      'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  },
};

export function Look({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      {...(nonce !== undefined && nonce !== '' && { csp: { nonce } })}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}
