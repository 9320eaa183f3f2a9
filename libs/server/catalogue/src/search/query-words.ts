import type { Dictionary } from './everyday-words.js';
import { alike, soundOf } from './sounds.js';
import { initials, quoted, sound, whole } from './lexemes.js';
import { isChinese, key, plain, words, wordsWithin } from './words.js';

/** A query as four `tsquery` literals, from the most to the least exact. An empty literal finds nothing. */
export interface SearchQuery {
  /** A whole name or everyday word. */
  readonly exact: string;
  /** Its beginning. */
  readonly prefix: string;
  /** All of its words, or all words of what it means, or its sound. */
  readonly all: string;
  /** Any of its words: for typing errors and for words that no item has all of. */
  readonly any: string;
}

/** Characters of a query that count, and words of it. */
const LONGEST = 60;
const MOST_WORDS = 12;

/** How a question is wrapped around what somebody looks for; taken off unless nothing is left. */
const LEADING =
  /^(请问|你好|您好|我想要?|我们?要?|想要?|需要|要|怎么样?|如何|怎样|在?哪里?儿?|到?哪儿?|去|可以|能不?能?|帮我|关于|给)+/u;
const TRAILING =
  /(怎么样?|如何|要?办理?|办|弄|搞|需要|要|什么|哪些|材料|资料|手续|流程|条件|在?哪里?儿?|吗|呢|呀|啊|的|了)+$/u;
const COUNTED = /(开|办|领|养|申请|申领|建|盖|装|设)(了|一)?(个|家|间|张|本|份|只|条|块)/gu;
/** Words that say nothing about the item; left out unless nothing else is said. */
const WEAK = new Set([
  ...[
    '办理',
    '申请',
    '申办',
    '手续',
    '业务',
    '事项',
    '材料',
    '流程',
    '需要',
    '怎么',
    '怎么办',
    '如何',
    '哪里',
    '什么',
  ],
  ...[
    '我',
    '我们',
    '想',
    '要',
    '去',
    '个',
    '的',
    '了',
    '和',
    '与',
    '及',
    '或',
    '在',
    '吗',
    '呢',
    '请问',
    '可以',
    '能',
  ],
  ...[
    'a',
    'an',
    'the',
    'to',
    'for',
    'of',
    'my',
    'i',
    'how',
    'do',
    'get',
    'want',
    'need',
    'apply',
    'and',
    'or',
    'in',
  ],
]);

/**
 * Turns what somebody typed into queries. Nothing that is typed can make a query that the database refuses:
 * every word becomes a quoted lexeme, operators and odd characters are only text, the length is bounded.
 */
export function searchQuery(typed: string, dictionary: Dictionary): SearchQuery {
  // Bounded before anything expensive: the sender may send a megabyte.
  const text = [...plain(typed.slice(0, LONGEST * 8))].slice(0, LONGEST).join('').trim();
  const core = coreOf(text);
  const names = distinct([key(text), key(core)]);
  const said = meaningful(words(core));
  const meant = distinct(dictionary.meanings(text).concat(dictionary.meanings(core)));
  const spoken = spokenAs(core);
  return {
    exact: either(names.map((name) => quoted(whole(name)))),
    prefix: either(names.map((name) => startingWith(whole(name)))),
    all: either([both(said.map(term)), ...meant.map((one) => both(words(one).map(term))), ...spoken]),
    any: either(distinct([...spoken, ...said.flatMap(loosely)])),
  };
}

/** What is left of a question when the asking is taken off. */
function coreOf(text: string): string {
  const bare = text
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(COUNTED, '$1');
  return key(bare) === '' ? text : bare;
}

function meaningful(all: readonly string[]): string[] {
  const strong = all.filter((word) => !WEAK.has(word));
  const longer = strong.filter((word) => !isSingle(word));
  return distinct(longer.length > 0 ? longer : strong.length > 0 ? strong : all).slice(0, MOST_WORDS);
}

/** A single Chinese character (开, 领) says little beside a word. */
const isSingle = (word: string): boolean => isChinese(word) && [...word].length === 1;

/** One word: itself, or the shorter words within it, or for Latin words and single characters its beginning. */
function term(word: string): string {
  if (!isChinese(word) || isSingle(word)) return startingWith(word);
  const within = wordsWithin(word).filter((one) => one !== word && !isSingle(one));
  return within.length > 1 ? either([quoted(word), both(within.map(quoted))]) : quoted(word);
}

/** One word and the words within it, each for itself. */
const loosely = (word: string): string[] =>
  isChinese(word)
    ? [word, ...wordsWithin(word)].filter((one) => !isSingle(one)).map(quoted)
    : [startingWith(word)];

/** Queries by sound: typed in pinyin or initials, or in Chinese characters that only sound right (居住正). */
function spokenAs(core: string): string[] {
  if (/^[a-z0-9' ]+$/.test(core)) {
    const letters = core.replace(/[^a-z0-9]/g, '');
    return letters.length < 2 ? [] : [startingWith(sound(alike(letters))), startingWith(initials(letters))];
  }
  if (!isChinese(core) || key(core).length < 2) return [];
  const heard = alike(
    words(core)
      .map((word) => soundOf(word).full)
      .join(''),
  );
  return heard.length < 4 ? [] : [startingWith(sound(heard))];
}

const startingWith = (lexeme: string): string => `${quoted(lexeme)}:*`;
const either = (terms: readonly string[]): string => joined(terms, ' | ');
const both = (terms: readonly string[]): string => joined(terms, ' & ');

function joined(terms: readonly string[], operator: string): string {
  const some = terms.filter((one) => one !== '');
  return some.length > 1 ? `(${some.join(operator)})` : (some[0] ?? '');
}

const distinct = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => value !== '');
