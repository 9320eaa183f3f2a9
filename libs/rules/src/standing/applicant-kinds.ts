/** In whose place somebody applies, as far as an item minds. */
export type ApplyingAs = 'self' | 'enterprise' | 'child';

/** Why an item is not for the one in whose name it would be begun; each has its sentence where cases are begun. */
export type StandingRefusal = 'CASE_NOT_FOR_ENTERPRISES' | 'CASE_NOT_FOR_CHILDREN';

/** Code of a natural person among the kinds of applicant (服务对象, national table). */
const naturalPerson = '1';

/**
 * Whether an item is open to the one in whose name it would be begun. An enterprise begins what is for legal persons
 * and other organisations, a child what is for natural persons. People themselves are not held back: sole traders
 * apply for what is for organisations.
 *
 * @param serverType codes of the kinds of applicant that the item is for
 */
export function standingProblem(
  serverType: readonly string[],
  applyingAs: ApplyingAs,
): StandingRefusal | null {
  if (applyingAs === 'enterprise') {
    return serverType.some((code) => code !== naturalPerson) ? null : 'CASE_NOT_FOR_ENTERPRISES';
  }
  if (applyingAs === 'child') return serverType.includes(naturalPerson) ? null : 'CASE_NOT_FOR_CHILDREN';
  return null;
}
