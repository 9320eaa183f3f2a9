/**
 * The one text of a JSON value (RFC 8785, JSON Canonicalization Scheme): members sorted by their
 * UTF-16 units, no white space, numbers and texts as ECMAScript writes them.
 *
 * @throws TypeError for what JSON cannot say: undefined, functions, NaN, infinities, lone surrogates
 */
export function canonicalize(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (/[\ud800-\udfff]/u.test(value)) throw new TypeError('a text with half a character');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value === 'object') {
    const members = value as Readonly<Record<string, unknown>>;
    const written = Object.keys(members)
      .sort()
      .map((name) => `${canonicalize(name)}:${canonicalize(members[name])}`);
    return `{${written.join(',')}}`;
  }
  throw new TypeError(`JSON has no ${typeof value}`);
}
