import type { Day } from '../../days/index.js';
import type { CaseOutcome } from '../../life-cycle/index.js';
import type { SaltedDigest } from './digest.js';

/** What is written about a case. */
export interface CaseEvents {
  caseStarted: { itemId: string; itemVersionId: string; formVersion: number; lifeCycleVersion: number };
  submitted: { number: string; formDigest: SaltedDigest; materialIds: string[] };
  correctionRequested: { correctionId: string; points: number; due: Day };
  resubmitted: { correctionId: string | null; formDigest: SaltedDigest; materialIds: string[] };
  accepted: { clockStartedOn: Day; promisedDue: Day; statutoryDue: Day | null; byLapse: boolean };
  /** The State Council's notice of another year's holidays is out: days that were provisional were worked out again. */
  dueDaysCounted: { announcedUntil: Day; nextDue: Day; promisedDue: Day | null; statutoryDue: Day | null };
  notAccepted: { reasonDigest: SaltedDigest };
  reviewStarted: Record<string, never>;
  decided: { outcome: CaseOutcome; reasonDigest: SaltedDigest | null };
  delivered: { way: string };
  closed: Record<string, never>;
  withdrawn: { reasonDigest: SaltedDigest | null };
  /** What was filled in and attached is gone; `untouchedSince` when the system cleared up, null when its owner did. */
  draftErased: { untouchedSince: Day | null; fileIds: string[] };
  materialAttached: { materialKey: string; fileId: string; sha256: SaltedDigest };
  /** The scanner found something in a file that was to be attached; nothing of it was kept. `finding`: its name for it. */
  materialInfected: { materialKey: string; sha256: SaltedDigest; finding: string };
  materialRemoved: { materialKey: string; fileId: string };
  documentIssued: { documentId: string; kind: string; sha256: SaltedDigest };
  /** A member of staff read an answer unmasked. */
  personalRevealed: { pointer: string; reasonDigest: SaltedDigest };
  /** A member of staff took a file or a document of the case. */
  fileOpened: { kind: 'files' | 'documents'; fileId: string };
  /** The applicant's account went into the one of the same person. */
  applicantMerged: { from: string; into: string };
  rated: { ratingId: string; level: number };
  /** Answers, files and documents are gone, and with the salt everything that the digests here could prove. */
  caseErased: { by: 'person' | 'retention'; fileIds: string[] };
  /** Kept for the archive alone (档案法): shown to nobody at a counter any more. */
  caseRestricted: { by: 'person' | 'retention' };
}
