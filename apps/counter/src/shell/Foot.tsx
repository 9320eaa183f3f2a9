import { useTexts } from '../text/texts.js';

/** The keys that one needs most, and what has been done today. */
export function Foot({ doneToday, onShowKeys }: { doneToday: number | undefined; onShowKeys: () => void }) {
  const { t } = useTexts();
  return (
    <footer className="foot" aria-label={t('foot.label')}>
      <span className="foot-key">
        <kbd>J</kbd> <kbd>K</kbd> {t('keys.nextPrevious')}
      </span>
      <span className="foot-key">
        <kbd>Enter</kbd> {t('keys.open')}
      </span>
      <span className="foot-key">
        <kbd>/</kbd> {t('keys.search')}
      </span>
      <button type="button" className="foot-button" onClick={onShowKeys}>
        <kbd aria-hidden>?</kbd> {t('keys.help')}
      </button>
      {doneToday !== undefined && <span className="done-today">{t('foot.done', { count: doneToday })}</span>}
    </footer>
  );
}
