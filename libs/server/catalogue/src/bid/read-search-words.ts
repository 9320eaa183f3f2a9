import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bid } from '@tongban/rules';
import { parse } from 'yaml';
import type { EverydayWords } from '../search/everyday-words.js';

/**
 * Reads the bid's dictionary of everyday words: `words`, a list of `{ say: [开饭店], find: [食品经营许可] }`.
 *
 * @returns nothing when the bid has no such file
 * @throws Error naming the file and the entry: a dictionary that cannot be read is a bug of the bid
 */
export function readSearchWords(bidFolder: string, bid: Bid): EverydayWords[] {
  const path = join(bidFolder, bid.catalogue.searchWords);
  if (!existsSync(path)) return [];
  const file: unknown = parse(readFileSync(path, 'utf8'));
  const words: unknown = typeof file === 'object' && file !== null && 'words' in file ? file.words : null;
  if (!Array.isArray(words)) throw new Error(`${bid.catalogue.searchWords}: "words" has to be a list`);
  return words.map((entry: unknown, index) => {
    if (isEntry(entry)) return { say: entry.say, find: entry.find };
    throw new Error(
      `${bid.catalogue.searchWords}/words/${index}: needs "say" and "find", each a list of words`,
    );
  });
}

function isEntry(entry: unknown): entry is EverydayWords {
  if (typeof entry !== 'object' || entry === null) return false;
  return 'say' in entry && 'find' in entry && isWords(entry.say) && isWords(entry.find);
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'string' && one.trim() !== '');
