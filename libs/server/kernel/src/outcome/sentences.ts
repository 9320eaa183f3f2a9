import type { Language } from '../context/actor.js';

/** Every code of a module with its sentence: a missing one does not compile. */
export type Sentences<Codes extends readonly string[]> = Readonly<Record<Codes[number], string>>;

const catalogues: Record<Language, Map<string, string>> = { 'zh-CN': new Map(), en: new Map() };

/**
 * Makes a module's sentences known.
 *
 * @throws Error when another module has declared one of the codes with another text
 */
export function declareSentences<Code extends string>(
  sentences: Readonly<Record<Language, Readonly<Record<Code, string>>>>,
): void {
  for (const language of Object.keys(catalogues) as Language[]) {
    for (const [code, text] of Object.entries<string>(sentences[language])) {
      const known = catalogues[language].get(code);
      if (known !== undefined && known !== text) throw new Error(`Two modules declare the sentence ${code}.`);
      catalogues[language].set(code, text);
    }
  }
}

/**
 * The sentence of a code in the user's language, its `{placeholders}` filled.
 *
 * @throws Error for a code that nobody declared: a raw code must never reach a screen
 */
export function sentence(
  code: string,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = catalogues[language].get(code);
  if (text === undefined) throw new Error(`No sentence is declared for ${code}.`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
