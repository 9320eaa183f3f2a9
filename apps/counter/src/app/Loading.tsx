import { useTexts } from '../text/texts.js';

/** Something inside a page is on its way. */
export function Loading() {
  const { t } = useTexts();
  return <p role="status">{t('app.loading')}</p>;
}
