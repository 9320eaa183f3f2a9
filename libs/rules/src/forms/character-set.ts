/** A set of code points as sorted, separate ranges. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];

const last = 0x10ffff;

export const everything: CharacterSet = [[0, last]];
export const nothing: CharacterSet = [];
export const digits: CharacterSet = [[0x30, 0x39]];
export const wordCharacters = union([[0x30, 0x39]], [[0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]); // prettier-ignore
export const spaces: CharacterSet = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
/** What `.` matches: everything but the ends of a line. */
export const anyButLineEnds = complement([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);

export function single(codePoint: number): CharacterSet {
  return [[codePoint, codePoint]];
}

export function union(a: CharacterSet, b: CharacterSet): CharacterSet {
  const ranges = a.concat(b).sort((one, other) => one[0] - other[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const before = merged[merged.length - 1];
    if (before && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function complement(set: CharacterSet): CharacterSet {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [from, to] of union(set, [])) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) gaps.push([next, last]);
  return gaps;
}

export function overlap(a: CharacterSet, b: CharacterSet): boolean {
  return a.some(([from, to]) => b.some(([otherFrom, otherTo]) => from <= otherTo && otherFrom <= to));
}
