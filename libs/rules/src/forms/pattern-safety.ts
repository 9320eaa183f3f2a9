import { nothing, overlap, union, type CharacterSet } from './character-set.js';
import { readPattern, UnknownSyntax, type PatternNode } from './pattern-syntax.js';

/** Says whether a pattern can run away: take time that explodes with the length of the text. */
export type PatternJudge = (pattern: string) => boolean;

const longestPattern = 1_000;
/** More choices than these are not followed. */
const mostWays = 128;
/** A repeat with more lengths than these costs time of its own. */
const mostSmallLengths = 32;
/** With texts of bounded length a square is fast enough, a cube is not. */
const highestDegree = 2;
/** In how many ways small repeats may share a text among them. */
const mostShares = 4_096;

/**
 * The cautious rule that runs everywhere: false only for a pattern that is proved harmless by its
 * syntax. It needs no automaton and may call a harmless pattern dangerous; where forms are loaded,
 * a real analysis decides (`@tongban/rules/forms/check`).
 *
 * Harmless is a pattern in which a repeat of something that varies can be cut in one way only, and in
 * which at most one repeat (none, where the beginning is open) competes with an earlier one for the same characters.
 */
export const mayRunAway: PatternJudge = (pattern) => {
  if (pattern.length > longestPattern) return true;
  try {
    return waysThrough(readPattern(pattern)).some(
      (way) => degreeOf(way) > highestDegree || sharesOf(way) > mostShares,
    );
  } catch (error) {
    if (error instanceof UnknownSyntax || error instanceof TooAmbiguous) return true;
    throw error;
  }
};

/** One thing after the other that a text must pass. */
interface Item {
  readonly set: CharacterSet;
  /** The characters it can begin with. */
  readonly entry: CharacterSet;
  /** The characters that each round ends with, where they stand nowhere else in the round. */
  readonly closing: CharacterSet | null;
  readonly mandatory: boolean;
  /** How many lengths it may have. */
  readonly lengths: number;
}

interface Way {
  readonly items: readonly Item[];
  readonly anchored: boolean;
}

class TooAmbiguous extends Error {}

const emptyWay: Way = { items: [], anchored: false };

/** Every way through a pattern, choices laid out. */
function waysThrough(node: PatternNode): Way[] {
  switch (node.kind) {
    case 'start':
      return [{ items: [], anchored: true }];
    case 'border':
      return [emptyWay];
    case 'set':
      return [{ items: [fixed(node.set)], anchored: false }];
    case 'repeat':
      return [{ items: itemsOfRepeat(node.body, node.min, node.max), anchored: false }];
    case 'choice':
      return limited(flat(node.ways.map(waysThrough)));
    case 'sequence':
      return node.parts.reduce<Way[]>(
        (ways, part) => {
          const next = waysThrough(part);
          return limited(flat(ways.map((way) => next.map((after) => joined(way, after)))));
        },
        [emptyWay],
      );
  }
}

function itemsOfRepeat(body: PatternNode, min: number, max: number): Item[] {
  const rounds = waysThrough(body);
  if (rounds.length > 1 && !beginApart(rounds)) throw new TooAmbiguous();
  if (max <= 1) {
    const items = flat(rounds.map((round) => round.items));
    return min > 0 && rounds.length === 1 ? items : items.map(optional);
  }
  const lengths = max - min + 1;
  const [round] = rounds;
  const [item, ...more] = round?.items ?? [];
  if (rounds.length === 1 && item && more.length === 0 && isFixed(item)) {
    return [{ ...item, mandatory: min > 0, lengths }];
  }
  if (!rounds.every(isCutOneWay)) throw new TooAmbiguous();
  return [
    {
      set: rounds.map(setOf).reduce(union, nothing),
      entry: rounds.map(entryOf).reduce(union, nothing),
      closing: rounds.length === 1 && round ? closingOf(round) : null,
      mandatory: false,
      lengths,
    },
  ];
}

/**
 * A round is cut in one way only when it begins, or ends, with a character that stands nowhere else in
 * it, or when all its parts have one length.
 */
function isCutOneWay(round: Way): boolean {
  const [first, ...rest] = round.items;
  if (!first) return false;
  if (round.items.every(isFixed)) return true;
  if (degreeOf({ ...round, anchored: true }) > 1 || sharesOf(round) > 1) return false;
  const opens = isFixed(first) && !rest.some((item) => overlap(item.set, first.set));
  return opens || closingOf(round) !== null;
}

function closingOf(round: Way): CharacterSet | null {
  const last = round.items[round.items.length - 1];
  if (!last || !isFixed(last)) return null;
  return round.items.slice(0, -1).some((item) => overlap(item.set, last.set)) ? null : last.set;
}

/** Whether the next character always says which way to go. */
function beginApart(ways: readonly Way[]): boolean {
  return ways.every(
    (way, index) =>
      way.items.some((item) => item.mandatory) &&
      ways.slice(index + 1).every((other) => !overlap(entryOf(way), entryOf(other))),
  );
}

/**
 * The power of the text's length with which the time grows, at most: one for going along it, and one for each repeat
 * that disputes characters with an earlier one. Disputes in different places multiply, since whoever fails behind the
 * second tries it again for every settlement of the first.
 */
function degreeOf({ items, anchored }: Way): number {
  if (!items.some(isWide)) return 0;
  const disputes = items.filter(
    (item, at) =>
      isWide(item) &&
      items.some((earlier, index) => index < at && isWide(earlier) && compete(items, index, at)),
  );
  // Without an anchor every place of the text is tried as the beginning.
  return 1 + disputes.length + (anchored ? 0 : 1);
}

/** In how many ways the small repeats that compete can share a text. */
function sharesOf({ items }: Way): number {
  return items.reduce((product, item, index) => {
    const disputed = items.some((later, at) => at > index && later.lengths > 1 && compete(items, index, at));
    return item.lengths > 1 && !isWide(item) && disputed ? product * item.lengths : product;
  }, 1);
}

/** Whether the border between two repeats can lie in several places. */
function compete(items: readonly Item[], earlier: number, later: number): boolean {
  const a = items[earlier] as Item;
  const b = items[later] as Item;
  const between = items.slice(earlier + 1, later);
  const fence = between.some(
    (item) => isFixed(item) && !(overlap(item.set, a.set) && overlap(item.set, b.set)),
  );
  if (fence) return false;
  if (a.closing) return overlap(a.closing, b.set);
  // With nothing between them, only what the later one begins with can be disputed.
  return overlap(a.set, between.length > 0 ? b.set : b.entry);
}

function fixed(set: CharacterSet): Item {
  return { set, entry: set, closing: null, mandatory: true, lengths: 1 };
}

function optional(item: Item): Item {
  return { ...item, mandatory: false, lengths: item.lengths + 1 };
}

/** Always there, and always of one length. */
function isFixed(item: Item): boolean {
  return item.mandatory && item.lengths === 1;
}

function isWide(item: Item): boolean {
  return item.lengths > mostSmallLengths;
}

function setOf(way: Way): CharacterSet {
  return way.items.map((item) => item.set).reduce(union, nothing);
}

/** What a way can begin with: its items up to the first that must be there. */
function entryOf(way: Way): CharacterSet {
  const first = way.items.findIndex((item) => item.mandatory);
  const open = first < 0 ? way.items : way.items.slice(0, first + 1);
  return open.map((item) => item.entry).reduce(union, nothing);
}

function joined(way: Way, next: Way): Way {
  const anchored = way.anchored || (next.anchored && way.items.length === 0);
  return { items: way.items.concat(next.items), anchored };
}

function limited(ways: Way[]): Way[] {
  if (ways.length > mostWays) throw new TooAmbiguous();
  return ways;
}

function flat<One>(lists: readonly (readonly One[])[]): One[] {
  return lists.reduce<One[]>((all, list) => all.concat(list), []);
}
