import { useTexts } from '../text/texts.js';
import { languages } from '../text/language.js';

/** Chooses the language of the screens and of the server's sentences. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useTexts();
  return (
    <div className="language-switch" role="group" aria-label={t('app.language')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => setLanguage(one)}
        >
          {t(`app.language.${one}`)}
        </button>
      ))}
    </div>
  );
}
