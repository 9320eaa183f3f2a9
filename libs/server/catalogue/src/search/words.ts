import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';

let jieba: Jieba | null = null;

/** The cutter with its dictionary (5 MB, 0.2 s): loaded once, when the first text has to be cut. */
function cutter(): Jieba {
  jieba ??= Jieba.withDict(readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')));
  return jieba;
}

const MEANINGFUL = /[\p{L}\p{N}]/u;

/**
 * The one way in which a text is written before it is cut or compared: full-width forms and case evened out,
 * control characters, lone surrogates and other characters that a database or a cutter cannot take left out.
 */
export function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}|\p{Private_Use}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\s]+/gu, ' ')
    .trim();
}

/** Letters and digits alone: how whole names are compared. */
export function key(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Cuts a text into its words, from left to right and without overlap. Punctuation is left out. */
export function words(text: string): string[] {
  return cutter()
    .cut(plain(text), true)
    .map((word) => word.trim())
    .filter((word) => MEANINGFUL.test(word));
}

/** Cuts a text into its words and the shorter words within them (老年人 → 老年, 老年人), for the index. */
export function wordsWithin(text: string): string[] {
  return cutter()
    .cutForSearch(plain(text), true)
    .map((word) => word.trim())
    .filter((word) => MEANINGFUL.test(word));
}

/** Whether a text holds a Chinese character. */
export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
