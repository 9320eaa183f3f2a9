import { useQuery } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useEffect, useMemo, type ReactNode } from 'react';
import { askOnce } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { SiteProvider } from '../server/site.js';
import { useTexts } from '../text/texts.js';
import { coloursOf, themeOf } from './brand.js';
import { FailureNote } from './FailureNote.js';
import { useAntLocale } from './use-ant-locale.js';
import { Waiting } from './Waiting.js';

const unbranded = { color: '#0b5cad', ink: '#ffffff', soft: '#e8f1fb' };

/** Asks whose counter this is, and gives every page below its colours, its language and its settings. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const { t, language } = useTexts();
  const locale = useAntLocale();
  const site = useQuery({
    queryKey: ['site', language],
    queryFn: async () => (await askOnce(operations.site, {})).site,
    staleTime: Infinity,
    placeholderData: (before) => before,
  });

  const brand = site.data?.brand ?? unbranded;
  const colours = useMemo(
    () => coloursOf({ color: brand.color, ink: brand.ink, soft: brand.soft }),
    [brand.color, brand.ink, brand.soft],
  );
  const theme = useMemo(() => themeOf(colours), [colours]);
  useEffect(() => {
    const style = document.documentElement.style;
    style.setProperty('--primary', colours.primary);
    style.setProperty('--on-primary', colours.onPrimary);
    style.setProperty('--soft', colours.soft);
    style.setProperty('--head', colours.head);
  }, [colours]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <ConfigProvider theme={theme} {...(locale ? { locale } : {})} button={{ autoInsertSpace: false }}>
      {site.data ? (
        <SiteProvider value={site.data}>{children}</SiteProvider>
      ) : site.isError ? (
        <main className="whole-page">
          <FailureNote
            title={t('failure.title')}
            heading
            failure={site.error}
            onRetry={() => void site.refetch()}
          />
        </main>
      ) : (
        <Waiting />
      )}
    </ConfigProvider>
  );
}
