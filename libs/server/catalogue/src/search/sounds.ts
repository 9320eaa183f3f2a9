import { pinyin } from 'pinyin-pro';
import { isChinese } from './words.js';

/** How a word sounds: full pinyin without tones (not yet made {@link alike}), and the first letters. */
export interface Sound {
  readonly full: string;
  readonly initials: string;
}

/** Words of catalogues repeat endlessly; what is beyond this many is worked out again. */
const KEPT = 50_000;
const known = new Map<string, Sound>();

/** The sound of a word, told by its context of the whole word (银行 is yinhang). Latin letters and digits sound as written. */
export function soundOf(word: string): Sound {
  const found = known.get(word);
  if (found) return found;
  const sound = workOut(word);
  if (known.size >= KEPT) known.clear();
  known.set(word, sound);
  return sound;
}

function workOut(word: string): Sound {
  if (!isChinese(word)) return { full: word, initials: word.slice(0, 1) };
  const syllables = pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(
    (one) => one.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
  return { full: syllables.join(''), initials: syllables.map((one) => one.slice(0, 1)).join('') };
}

/**
 * Makes alike what many people do not tell apart when they type by ear: zh/z, ch/c, sh/s, ang/an, eng/en, ing/in.
 * Index and query go through it, so `juzuzen` finds 居住证.
 */
export function alike(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n');
}
