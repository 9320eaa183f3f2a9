import { Link } from 'react-router';
import { useTexts } from '../text/texts.js';

/** An address that the counter does not have. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <main className="whole-page">
      <h1>{t('app.notFound')}</h1>
      <Link className="big-link" to="/">
        {t('app.toQueue')}
      </Link>
    </main>
  );
}
