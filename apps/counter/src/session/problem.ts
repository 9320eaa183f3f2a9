/** What may have gone wrong on the way through the identity provider; the server puts it into the address. */
const problems = [
  'OIDC_CLOSED',
  'OIDC_DOWN',
  'OIDC_CANCELLED',
  'OIDC_EXPIRED',
  'OIDC_FAILED',
  'OIDC_ADDRESS',
  'OIDC_NOT_LINKED',
  'OIDC_LINKED_ALREADY',
] as const;

type Problem = (typeof problems)[number];

/** The problem that an address names; null for none, and for one that nobody knows. */
export const problemIn = (search: string): Problem | null => {
  const named = new URLSearchParams(search).get('problem');
  return problems.find((problem) => problem === named) ?? null;
};
