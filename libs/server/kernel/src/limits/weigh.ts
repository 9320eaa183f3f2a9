import { InputOutOfBounds } from './input-out-of-bounds.js';

/** Bounds of any value, whatever its fields say: answers of forms are JSON whose shape is data. */
const LONGEST_STRING = 100_000;
const MOST_VALUES = 10_000;
const DEEPEST = 20;

/**
 * Walks through a value and stops where it is too long, too many or too deep, or no text at all.
 *
 * @param name the argument, for the error
 * @throws InputOutOfBounds
 */
export function weigh(name: string, value: object): void {
  let values = 0;
  const walk = (one: unknown, field: string, depth: number): void => {
    values += 1;
    if (values > MOST_VALUES) throw new InputOutOfBounds(name, 'INPUT_TOO_MANY', MOST_VALUES);
    if (typeof one === 'string') {
      if (one.length > LONGEST_STRING) throw new InputOutOfBounds(field, 'INPUT_TOO_LONG', LONGEST_STRING);
      checkReadable(field, one);
      return;
    }
    if (typeof one !== 'object' || one === null) return;
    if (depth === DEEPEST) throw new InputOutOfBounds(field, 'INPUT_TOO_LARGE', DEEPEST);
    if (Array.isArray(one)) for (const entry of one) walk(entry, field, depth + 1);
    else {
      for (const [key, inside] of Object.entries(one)) {
        checkReadable(field, key);
        walk(inside, key, depth + 1);
      }
    }
  };
  walk(value, name, 0);
}

/** Half of a surrogate pair, without the other half. */
const HALF = /\p{Surrogate}/u;

/**
 * Refuses what is no text: the character NUL, which PostgreSQL cannot keep, and halves of surrogate pairs, which have no
 * UTF-8 and no canonical JSON. No keyboard writes them.
 *
 * @throws InputOutOfBounds
 */
export function checkReadable(field: string, value: string): void {
  if (value.includes('\0') || HALF.test(value)) throw new InputOutOfBounds(field, 'INPUT_UNREADABLE', 0);
}
