import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What people write instead of letters; `1` and `!` stand for two of them. */
const instead: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '+': 't',
};
/** Characters around a word that may belong to it, at each end: `@dmin2026`, `2026pa$$`. */
const belonging = 3;

interface Lists {
  readonly passwords: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

let lists: Lists | null = null;

/**
 * Whether a password is one of those that people choose most often, however it is capitalised and whichever letters it
 * writes as digits and signs; or nothing but a common word with digits and signs around it.
 */
export function isCommonPassword(password: string): boolean {
  lists ??= readLists();
  const lower = password.normalize('NFKC').toLowerCase();
  return lists.passwords.has(plain(lower, 'l')) || wordsIn(lower).some((word) => lists?.words.has(word));
}

/** Letters as they are meant; `one` is what `1` and `!` stand for. */
function plain(lower: string, one: 'i' | 'l'): string {
  return [...lower]
    .map((letter) => (letter === '1' || letter === '!' ? one : (instead[letter] ?? letter)))
    .join('');
}

/** What may be the word in a password that begins and ends with other characters. */
function wordsIn(lower: string): string[] {
  const first = lower.search(/[a-z]/);
  if (first < 0) return [];
  const end = lower.length - [...lower].reverse().join('').search(/[a-z]/);
  const found = new Set<string>();
  for (let from = Math.max(0, first - belonging); from <= first; from++) {
    for (let to = end; to <= Math.min(lower.length, end + belonging); to++) {
      const word = lower.slice(from, to);
      found.add(plain(word, 'i')).add(plain(word, 'l'));
    }
  }
  return [...found];
}

function readLists(): Lists {
  return {
    passwords: new Set(read('common-passwords').map((password) => plain(password.toLowerCase(), 'l'))),
    words: new Set(read('common-words')),
  };
}

/** The lists lie beside the sources and the build; where they come from is told beside them. */
function read(name: string): string[] {
  const file = new URL(`../../../data/${name}.txt.gz`, import.meta.url);
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
}
