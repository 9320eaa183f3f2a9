import { InputOutOfBounds } from './input-out-of-bounds.js';

/** Bounds of any value, whatever its fields say: answers of forms are JSON whose shape is data. */
const LONGEST_STRING = 100_000;
const MOST_VALUES = 10_000;
const DEEPEST = 20;

/**
 * Walks through a value and stops where it is too long, too many or too deep.
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
      return;
    }
    if (typeof one !== 'object' || one === null) return;
    if (depth === DEEPEST) throw new InputOutOfBounds(field, 'INPUT_TOO_LARGE', DEEPEST);
    if (Array.isArray(one)) for (const entry of one) walk(entry, field, depth + 1);
    else for (const key of Object.keys(one)) walk((one as Record<string, unknown>)[key], key, depth + 1);
  };
  walk(value, name, 0);
}
