import { isId } from '@tongban/kernel';

/** The last item of a page: its place in the order, and its id among equals. */
export interface ItemCursor {
  readonly at: number;
  readonly id: string;
}

/** Largest number that the database compares places with (`integer`). */
const LARGEST = 2_147_483_647;

/** Writes a cursor. Clients give it back as it is and never look into it. */
export const writeCursor = (at: number, id: string): string =>
  Buffer.from(`${at} ${id}`).toString('base64url');

/** Reads a cursor; null for anything that was not written here. */
export function readCursor(text: string | undefined): ItemCursor | null {
  if (text === undefined || text.length > 200) return null;
  const [at, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  if (at === undefined || rest.length > 0 || !/^\d{1,10}$/.test(at) || Number(at) > LARGEST || !isId(id))
    return null;
  return { at: Number(at), id };
}
