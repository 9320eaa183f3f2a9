import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { en } from './en.js';
import { fill, type Places, type Values } from './fill.js';
import { keepLanguage, keptLanguage, type Language } from './language.js';
import { zhCN, type TextKey } from './zh-CN.js';

const catalogues: Record<Language, Record<TextKey, string>> = { 'zh-CN': zhCN, en };

type ValuesFor<Key extends TextKey> = [Places<(typeof zhCN)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Places<(typeof zhCN)[Key]>, string | number>>];

/** Keys of sentences that need no values. */
export type PlainTextKey = {
  [Key in TextKey]: [Places<(typeof zhCN)[Key]>] extends [never] ? Key : never;
}[TextKey];

/** The sentence of a key in the clerk's language; the compiler asks for every value that the sentence needs. */
export type Text = <Key extends TextKey>(key: Key, ...values: ValuesFor<Key>) => string;

/** The sentences of one language. */
export const textsOf =
  (language: Language): Text =>
  (key, ...values) =>
    fill(catalogues[language][key], (values[0] ?? {}) as Values);

interface Texts {
  readonly t: Text;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const Context = createContext<Texts | null>(null);

/** Gives every component below the sentences of the chosen language. */
export function TextsProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState<Language>(keptLanguage);
  const setLanguage = useCallback((next: Language) => {
    keepLanguage(next);
    setState(next);
  }, []);
  const texts = useMemo(() => ({ t: textsOf(language), language, setLanguage }), [language, setLanguage]);
  return <Context.Provider value={texts}>{children}</Context.Provider>;
}

/** The sentences, the language and how to change it. */
export function useTexts(): Texts {
  const texts = useContext(Context);
  if (!texts) throw new Error('useTexts needs TextsProvider above it');
  return texts;
}
