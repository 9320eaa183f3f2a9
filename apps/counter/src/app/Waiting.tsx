import { useTexts } from '../text/texts.js';

/** The whole page is on its way. */
export function Waiting() {
  const { t } = useTexts();
  return (
    <main className="whole-page">
      <div role="status">
        <h1>{t('app.loading')}</h1>
      </div>
    </main>
  );
}
