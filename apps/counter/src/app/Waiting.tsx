import { useTexts } from '../text/texts.js';

/** The whole page is on its way. */
export function Waiting() {
  const { t } = useTexts();
  return (
    <main className="whole-page">
      <p role="status">{t('app.loading')}</p>
    </main>
  );
}
