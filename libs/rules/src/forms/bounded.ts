import { escapeStep } from './pointer.js';

// No form of a citizen comes near; beyond, data is an attack or a mistake.
const deepest = 32;
const mostValues = 10_000;
const longestText = 10_000;
const longestList = 1_000;

/** A value with everything in it within bounds, or the place that is out of them. */
export type Bounded = { readonly value: unknown } | { readonly tooLargeAt: string };

/**
 * Copies JSON data and stops at the first place that is too deep, too long or no JSON.
 *
 * The copy's objects have no prototype, so that a field called `constructor` is a field like any other.
 */
export function bounded(data: unknown): Bounded {
  let left = mostValues;
  const copy = (value: unknown, at: string, depth: number): unknown => {
    left -= 1;
    if (left < 0 || depth > deepest) throw new TooLarge(at);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return checked(Number.isFinite(value), value, at);
    if (typeof value === 'string') return checked(value.length <= longestText, value, at);
    if (Array.isArray(value)) {
      checked(value.length <= longestList, value, at);
      return value.map((one, index) => copy(one, `${at}/${index}`, depth + 1));
    }
    if (typeof value !== 'object') throw new TooLarge(at);
    const object = Object.create(null) as Record<string, unknown>;
    const members = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(members)) {
      // What JSON would leave out is absent.
      if (members[name] === undefined) continue;
      const inside = `${at}/${escapeStep(name)}`;
      // Half a character cannot be named in a pointer.
      checked(name.length <= 200 && !/[\ud800-\udfff]/u.test(name), name, at);
      object[name] = copy(members[name], inside, depth + 1);
    }
    return object;
  };
  try {
    return { value: copy(data, '', 0) };
  } catch (error) {
    if (error instanceof TooLarge) return { tooLargeAt: error.at };
    throw error;
  }
}

class TooLarge extends Error {
  constructor(readonly at: string) {
    super(`too large at ${at}`);
  }
}

function checked<Value>(fits: boolean, value: Value, at: string): Value {
  if (!fits) throw new TooLarge(at);
  return value;
}
