/**
 * The id of the control of an answer: `/household/0/name` → `f-household-0-name`. Labels, error summaries and tests
 * all find a field by it.
 *
 * @param pointer RFC 6901
 */
export const fieldId = (pointer: string): string =>
  `f${pointer.replace(/~1/g, '_').replace(/~0/g, '_').replace(/\//g, '-')}`;
