/** What is written about a policy of the bid: its security values, its roles. */
export interface PolicyEvents {
  /** Values before and after, as JSON texts; never personal data, never secrets. */
  policyChanged: { policy: string; before: Record<string, string>; after: Record<string, string> };
}
