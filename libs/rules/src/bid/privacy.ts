/**
 * How long personal data is kept at each stage, in days. The drafts' own period is `limits.draftKeptDays`.
 * Somebody whose data comes to the end of a stage is told `warnDays` before.
 */
export interface BidRetention {
  /** So many days before something of theirs goes, the person is told. */
  warnDays: number;
  /** Cases that were not accepted, withdrawn or terminated: after so many days their answers and files are erased. */
  notAcceptedDays: number;
  /** Decided cases: after so many days since they ended they are restricted: only the archive's readers see more than the proof. */
  closedDays: number;
  /** Ended sessions, the evidence of who was logged in (等保 level 3: at least 6 months). */
  sessionDays: number;
  /** Unread and read messages in a person's letter box. */
  messageDays: number;
  /** A copy of one's data can be fetched for so many hours. */
  copyHours: number;
  /** Days in which an erasure that was asked for can be taken back. */
  erasureGraceDays: number;
}

/** What a bid that decides nothing else takes over. */
export const defaultRetention: BidRetention = {
  warnDays: 7,
  notAcceptedDays: 365,
  closedDays: 3650,
  sessionDays: 183,
  messageDays: 365,
  copyHours: 24,
  erasureGraceDays: 7,
};

/** What a bid tells people about their data. */
export interface BidPrivacy {
  /** Folder of the notices, `<key>.<language>.md`, each with its version in its head. */
  notices: string;
}
