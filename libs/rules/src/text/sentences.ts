/** The languages that the kit speaks. Chinese is the language of the product; a third one is a file. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in every language of a content file, whose keys are short (`zh`, `en`). */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/**
 * A sentence for each code of a list. Write a catalogue with `satisfies Sentences<typeof codes>`:
 * a missing sentence does not compile, so that no reader ever sees a raw code.
 */
export type Sentences<Codes extends readonly string[]> = Readonly<Record<Codes[number], string>>;

/** The same catalogue in every language. */
export type Catalogue<Codes extends readonly string[]> = Readonly<Record<Language, Sentences<Codes>>>;

/** What may stand in a sentence's `{placeholders}`. */
export type SentenceValues = Readonly<Record<string, string | number>>;

/** Picks the reader's language out of a content text. */
export function inLanguage(text: LocalText, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/** Fills the `{name}` placeholders of a sentence; one without a value stays as it is. */
export function fill(sentence: string, values: SentenceValues): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.prototype.hasOwnProperty.call(values, name) ? String(values[name]) : placeholder,
  );
}
