import { isDay, type Day } from '../days/index.js';

/** Figures that a day's sequence has at least; a day that brings more gets more figures. */
const shortestSequence = 4;

export interface ApplicationNumber {
  /** The national service item code (31 characters), or the local code of an item without one. */
  readonly itemCode: string;
  readonly day: Day;
  /** 1 for the day's first application of the item; gapless. */
  readonly sequence: number;
}

/**
 * Writes an application's number: item code, day as yyyyMMdd, sequence of at least four figures. With a
 * national code it has 43 characters.
 *
 * @throws RangeError when the sequence is no positive integer or the day does not exist
 */
export function applicationNumber({ itemCode, day, sequence }: ApplicationNumber): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError(`not a sequence: ${sequence}`);
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return itemCode + day.replace(/-/g, '') + String(sequence).padStart(shortestSequence, '0');
}

/**
 * Takes a number apart again; null when it is none of that item.
 *
 * The item code must be known: local codes end in figures too, so that the seams cannot be seen.
 */
export function parseApplicationNumber(text: string, itemCode: string): ApplicationNumber | null {
  if (text.slice(0, itemCode.length) !== itemCode) return null;
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{4,})$/.exec(text.slice(itemCode.length));
  if (!parts) return null;
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const sequence = Number(parts[4]);
  if (!isDay(day) || !Number.isSafeInteger(sequence) || sequence < 1) return null;
  const number = { itemCode, day, sequence };
  // A fifth figure is only written where it is needed, so one application has one number.
  return applicationNumber(number) === text ? number : null;
}
