import { alike, soundOf } from './sounds.js';
import { initials, quoted, sound, whole } from './lexemes.js';
import { key, plain, words, wordsWithin } from './words.js';

/** What an item is found by. */
export interface Findable {
  readonly name: string;
  readonly nameEn: string;
  /** Everyday words: they count as much as the name. */
  readonly searchWords: readonly string[];
  readonly departmentName: string;
  readonly summary: string;
  readonly mainItem: string;
  /** Codes, found by their beginning. */
  readonly codes: readonly string[];
}

type Weight = 'A' | 'B' | 'C' | 'D';

/** Words from which a name may be typed by its sound, and how many words and letters of it count. */
const SOUND_STARTS = 12;
const SOUND_WORDS = 8;
const SOUND_LETTERS = 40;
/** More words than this make nobody's search better, and every one costs room in the index. */
const MOST_WORDS = 200;

/**
 * Writes the search words of an item as a `tsvector` literal, made here and not by the database: PostgreSQL does not
 * cut Chinese. A: name and everyday words, B: sounds, initials, English name, C: department, main item, D: summary.
 */
export function indexWords(item: Findable): string {
  const vector = new Vector();
  const names = [item.name, ...item.searchWords];
  for (const name of names) vector.add('A', whole(key(name)));
  for (const name of names) vector.add('A', ...wordsWithin(name));
  vector.add('B', ...wordsWithin(item.nameEn));
  for (const code of item.codes) vector.add('B', plain(code).replaceAll(' ', ''));
  for (const name of names) addSounds(vector, name);
  vector.add('C', ...wordsWithin(item.departmentName), ...wordsWithin(item.mainItem));
  vector.add('D', ...wordsWithin(item.summary));
  return vector.literal();
}

/** Sounds from every word of the name to its end, so that 老年人优待证 in the middle of a name is found as laonianren. */
function addSounds(vector: Vector, name: string): void {
  const sounds = words(name).map(soundOf);
  for (let start = 0; start < Math.min(sounds.length, SOUND_STARTS); start++) {
    const rest = sounds.slice(start, start + SOUND_WORDS);
    // Joined first and made alike then, as a query is: heng + gai would else become another sound than henggai.
    vector.add('B', sound(alike(rest.map((one) => one.full).join('')).slice(0, SOUND_LETTERS)));
    vector.add(
      'B',
      initials(
        rest
          .map((one) => one.initials)
          .join('')
          .slice(0, SOUND_LETTERS),
      ),
    );
  }
}

/** Collects lexemes at rising positions: ranking looks at how near to each other words stand. */
class Vector {
  private readonly entries = new Map<string, string>();

  add(weight: Weight, ...lexemes: string[]): void {
    for (const lexeme of lexemes) {
      if (lexeme.length === 0 || this.entries.has(lexeme) || this.entries.size >= MOST_WORDS) continue;
      this.entries.set(lexeme, `${quoted(lexeme)}:${this.entries.size + 1}${weight}`);
    }
  }

  literal(): string {
    return [...this.entries.values()].join(' ');
  }
}
