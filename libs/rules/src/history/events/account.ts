/** What is written about an account: a person's, an enterprise's or a member of staff's. */
export interface AccountEvents {
  loggedIn: { sessionId: string; way: string };
  /** Somebody named this account and did not get in; `result` says with which code. */
  logInFailed: { way: string };
  loggedOut: { sessionId: string };
  /** An auditor took a filtered view of the history along as a file. */
  historyExported: { filter: Record<string, string>; rows: number; sha256: string };
  /** An auditor had chains or seals proved. */
  evidenceVerified: { what: 'chain' | 'seals'; kind: string | null; id: string | null; holds: boolean };
}
