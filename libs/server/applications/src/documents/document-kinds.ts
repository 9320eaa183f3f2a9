/** The kinds of notice and decision that a case gives its applicant, as they are stored. */
export const documentKinds = [
  'receipt',
  'acceptance',
  'correction',
  'not-accepted',
  'decision-granted',
  'decision-refused',
  'delivery',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The word with which the number of a document of each kind begins. */
const numberWords: Readonly<Record<DocumentKind, string>> = {
  receipt: '收',
  acceptance: '受',
  correction: '补',
  'not-accepted': '不受',
  'decision-granted': '准',
  'decision-refused': '不准',
  delivery: '送',
};

/**
 * Number of a document: its word and the number of the case, which is unique already, so that no second
 * sequence has to be locked.
 *
 * @param no counts documents of the same kind within the case, from 1; only corrections come more than once
 */
export function documentNumber(kind: DocumentKind, applicationNumber: string, no = 1): string {
  return `${numberWords[kind]}-${applicationNumber}${no > 1 ? `-${no}` : ''}`;
}
