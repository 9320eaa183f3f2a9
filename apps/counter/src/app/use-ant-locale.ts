import type { ConfigProviderProps } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../text/texts.js';

type AntLocale = NonNullable<ConfigProviderProps['locale']>;

const loaders = {
  'zh-CN': () => import('antd/locale/zh_CN.js'),
  en: () => import('antd/locale/en_US.js'),
} as const;

/** Ant Design's own words in the clerk's language; undefined until they are loaded. */
export function useAntLocale(): AntLocale | undefined {
  const { language } = useTexts();
  const [locale, setLocale] = useState<AntLocale>();
  useEffect(() => {
    let wanted = true;
    void loaders[language]().then((loaded) => {
      if (wanted) setLocale(loaded.default);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return locale;
}
