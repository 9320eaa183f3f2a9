export { fill, inLanguage, languages } from './sentences.js';
export type { Catalogue, Language, LocalText, SentenceValues, Sentences } from './sentences.js';
