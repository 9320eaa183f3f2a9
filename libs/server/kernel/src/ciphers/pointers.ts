/**
 * A copy of JSON `data` with the values at `pointers` mapped. What a pointer does not reach is left alone.
 *
 * @param pointers RFC 6901 pointers; the token `*` stands for every entry of a list
 */
export function mapPointers<T>(data: T, pointers: readonly string[], map: (value: unknown) => unknown): T {
  return pointers.reduce<unknown>(
    (changed, pointer) => mapAt(changed, pointer.split('/').slice(1).map(unescape), map),
    data,
  ) as T;
}

const unescape = (token: string): string => token.replace(/~1/g, '/').replace(/~0/g, '~');

function mapAt(value: unknown, path: readonly string[], map: (value: unknown) => unknown): unknown {
  const [token, ...rest] = path;
  if (token === undefined) return value === undefined || value === null ? value : map(value);
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) =>
      token === '*' || token === String(index) ? mapAt(entry, rest, map) : entry,
    );
  }
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, token)) return value;
  return { ...value, [token]: mapAt((value as Record<string, unknown>)[token], rest, map) };
}
