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

/**
 * A change taken apart down to single answers: an entry that was added or taken away is all of its answers, each at its
 * own pointer, where it is known which of them are personal.
 */
export function singleAnswers({ pointer, before, after }: AnswerChange): AnswerChange[] {
  if (isObject(before) || isObject(after)) {
    const [was, is] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names.flatMap((name) =>
      singleAnswers({ pointer: `${pointer}/${escape(name)}`, before: was[name], after: is[name] }),
    );
  }
  if (isListOfObjects(before) || isListOfObjects(after)) {
    const [was, is] = [isListOfObjects(before) ? before : [], isListOfObjects(after) ? after : []];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, at) =>
      singleAnswers({ pointer: `${pointer}/${at}`, before: was[at], after: is[at] }),
    ).flat();
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ pointer, before, after }];
}

const isListOfObjects = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isObject);
