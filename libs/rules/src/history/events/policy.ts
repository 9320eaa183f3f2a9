/** What is written about a policy of the bid: its security values, its roles. */
export interface PolicyEvents {
  /** A department or a hall was changed; fields before and after as texts. They are public. */
  departmentChanged: {
    departmentId: string;
    before: Record<string, string | null>;
    after: Record<string, string | null>;
  };
  hallChanged: {
    hallKey: string;
    before: Record<string, string | null>;
    after: Record<string, string | null>;
  };
  /** Values before and after, as JSON texts; never personal data, never secrets. */
  policyChanged: { policy: string; before: Record<string, string>; after: Record<string, string> };
}
