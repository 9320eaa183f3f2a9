import { fill, type Language } from '@tongban/rules';
import { useUi } from '../frame/ui-context.js';

/** The placeholders of a sentence: `'saved {time}'` → `'time'`. */
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Values<S extends string> = [Names<S>] extends [never]
  ? []
  : [values: Readonly<Record<Names<S>, string | number>>];

/** Answers a sentence of a catalogue in one language, with its placeholders filled. */
export type Translate<Zh extends Readonly<Record<string, string>>> = <Key extends keyof Zh>(
  key: Key,
  ...values: Values<Zh[Key]>
) => string;

export interface TextCatalogue<Zh extends Readonly<Record<string, string>>> {
  /** For components: sentences in the reader's language. */
  useT(): Translate<Zh>;
  /** Outside components. */
  in(language: Language): Translate<Zh>;
}

/**
 * Makes the sentences of one library or app. Chinese is the language of the product and names the keys and
 * placeholders; a language that lacks a key, or asks for a key that is none, does not compile.
 *
 * A sentence may hold two forms, `{n} day left|{n} days left`: the first is for `n` = 1.
 */
export function defineTexts<const Zh extends Readonly<Record<string, string>>>(
  zh: Zh,
  others: Readonly<Record<Exclude<Language, 'zh-CN'>, Readonly<Record<keyof Zh, string>>>>,
): TextCatalogue<Zh> {
  const sentences: Readonly<Record<Language, Readonly<Record<keyof Zh, string>>>> = {
    'zh-CN': zh,
    ...others,
  };
  const translators = {} as Record<Language, Translate<Zh>>;
  for (const language of Object.keys(sentences) as Language[]) {
    translators[language] = (key, ...values) => {
      const given: Readonly<Record<string, string | number>> = values[0] ?? {};
      const [one, many] = sentences[language][key].split('|');
      return fill((Number(given['n']) === 1 ? one : (many ?? one)) ?? '', given);
    };
  }
  return {
    useT: () => translators[useUi().language],
    in: (language) => translators[language],
  };
}
