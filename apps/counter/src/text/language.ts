/** The languages that the counter's catalogues hold. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const kept = 'tongban-counter-language';

/** The language chosen last at this computer; Chinese when none was. */
export function keptLanguage(): Language {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'zh-CN';
  } catch {
    // A browser may forbid storage; the choice then lasts as long as the page.
    return 'zh-CN';
  }
}

let current: Language = keptLanguage();

/** The language in which the next question asks for its answer. */
export const currentLanguage = (): Language => current;

/** Remembers the language for the next question and the next visit. */
export function keepLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(kept, language);
  } catch {
    // As above.
  }
}

/** Takes the text of the asked language out of a form definition; Chinese stands in for what is missing. */
export const inLanguage = (language: Language, text: { zh: string; en?: string } | undefined): string =>
  text ? (language === 'en' ? text.en || text.zh : text.zh) : '';
