/** The answer of every check of a code: fine, or the one reason to tell first. */
export type CodeCheck<Reason extends string> =
  { readonly valid: true } | { readonly valid: false; readonly reason: Reason };

export const valid = { valid: true } as const;

export function invalid<Reason extends string>(
  reason: Reason,
): { readonly valid: false; readonly reason: Reason } {
  return { valid: false, reason };
}

/** Characters as people count them: one outside the basic plane is one, not two. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
