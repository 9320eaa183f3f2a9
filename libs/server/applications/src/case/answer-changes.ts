/** An answer that differs between two submissions. */
export interface AnswerChange {
  pointer: string;
  before: unknown;
  after: unknown;
}

const escape = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every answer that differs, at its own pointer; lists of objects are compared entry by entry. */
export function answerChanges(before: unknown, after: unknown, pointer = ''): AnswerChange[] {
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => answerChanges(before[name], after[name], `${pointer}/${escape(name)}`));
  }
  if (isListOfObjects(before) && isListOfObjects(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, at) => answerChanges(before[at], after[at], `${pointer}/${at}`)).flat();
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ pointer, before, after }];
}

const isListOfObjects = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isObject);
