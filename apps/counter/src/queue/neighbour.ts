/** Where somebody is in a list: the row, and where it was when last seen. */
export interface Place {
  readonly id: string | undefined;
  readonly index: number;
}

/**
 * The next (1) or previous (-1) row. When the present row has left the list, those below have moved up:
 * next is the row that now stands in its place.
 *
 * @returns undefined at the end of the list, and where the list is empty
 */
export function neighbour(ids: readonly string[], place: Place, step: 1 | -1): string | undefined {
  const now = place.id === undefined ? -1 : ids.indexOf(place.id);
  if (now >= 0) return ids[now + step];
  const gone = Math.max(0, place.index);
  return step === 1 ? ids[gone] : ids[gone - 1];
}
