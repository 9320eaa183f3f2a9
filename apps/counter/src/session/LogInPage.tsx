import { useEffect } from 'react';
import { LanguageSwitch } from '../shell/LanguageSwitch.js';
import type { Staff } from '../server/operations.js';
import { useSite } from '../server/site.js';
import { useTexts } from '../text/texts.js';
import { LogInFlow } from './LogInFlow.js';
import './log-in.css';

/** The page before work begins. The address stays, so that a link to a case leads to it after logging in. */
export default function LogInPage({ begun = null }: { begun?: Staff | null }) {
  const { t } = useTexts();
  const site = useSite();
  useEffect(() => {
    document.title = `${t('login.title')} · ${site.name}`;
  }, [t, site.name]);
  return (
    <div className="log-in-page">
      <header>
        <span className="city">{t('app.title', { site: site.name })}</span>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{t('login.title')}</h1>
        {site.demonstration && <p className="demonstration">{site.demonstration}</p>}
        <LogInFlow begun={begun} />
      </main>
    </div>
  );
}
