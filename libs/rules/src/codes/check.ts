/** The answer of every check of a code: fine, or the one reason to tell first. */
export type CodeCheck<Reason extends string> =
  { readonly valid: true } | { readonly valid: false; readonly reason: Reason };

export const valid = { valid: true } as const;

export function invalid<Reason extends string>(
  reason: Reason,
): { readonly valid: false; readonly reason: Reason } {
  return { valid: false, reason };
}

/** No code comes near; a text beyond is not taken apart to count it. */
const countedExactly = 1_000;

/**
 * Characters as people count them: one outside the basic plane is one, not two. A text too long for any code is only
 * measured, whatever its size.
 */
export function lengthOf(text: string): number {
  return text.length > countedExactly ? text.length : Array.from(text).length;
}
