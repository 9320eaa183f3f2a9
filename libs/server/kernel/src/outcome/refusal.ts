/** A problem at one field of the request or of a form. */
export interface RefusalField {
  /** RFC 6901 pointer: `/identityNumber`, `/materials/lease`. */
  readonly pointer: string;
  /** A whole sentence in the user's language. */
  readonly message: string;
}

/** Tells a refusal from a result also where this file was loaded twice. */
const REFUSAL = Symbol.for('tongban.refusal');

/** An expected "no": a value, not an exception. It rolls its transaction back and has a sentence for the user. */
export class Refusal {
  readonly [REFUSAL] = true;

  constructor(
    readonly code: string,
    readonly fields: readonly RefusalField[] = [],
    readonly values: Readonly<Record<string, string | number>> = {},
    /** Whether the history has it already, in words of its own. */
    readonly recorded = false,
  ) {}
}

/** What an operation answers: its result, or the reason why not. */
export type Outcome<T> = T | Refusal;

/**
 * Refuses.
 *
 * @param code   a code whose sentence some module has declared
 * @param detail the fields at fault, and values for the `{placeholders}` of the sentence
 */
export function refuse(
  code: string,
  detail: { fields?: readonly RefusalField[]; values?: Readonly<Record<string, string | number>> } = {},
): Refusal {
  return new Refusal(code, detail.fields, detail.values);
}

/** The same refusal, of which the history has been told by whoever refused. */
export const recorded = ({ code, fields, values }: Refusal): Refusal =>
  new Refusal(code, fields, values, true);

export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && REFUSAL in outcome;
