/** The names of the places to fill in a sentence: `{name}` and the chooser `{n:one|other}`. */
export type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}:${string}` ? Name : Place) | Places<Rest>
  : never;

export type Values = Readonly<Record<string, string | number>>;

const place = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/**
 * Fills a sentence. `{name}` becomes the value; `{n:day|days}` the first word when n is 1, else the second.
 * A place without a value stays as it is, so that a slip is seen and not hidden.
 */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(place, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : Number(value) === 1 ? one : (other ?? '');
  });
