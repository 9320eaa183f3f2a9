import type { CaseOutcome } from '../life-cycle/index.js';
import type { Day } from '../days/index.js';

/**
 * SHA-256 (hex) over a random salt and a value. It proves what a value was to whoever holds value and
 * salt, and says nothing once the salt is erased.
 */
export type SaltedDigest = string;

/**
 * What is written about a case, by kind. Payloads hold ids, codes and salted digests, never personal
 * data, so that erasure and key rotation leave the proof standing.
 */
export interface HistoryPayloads {
  caseStarted: { itemId: string; itemVersionId: string; formVersion: number; lifeCycleVersion: number };
  submitted: { number: string; formDigest: SaltedDigest; materialIds: string[] };
  correctionRequested: { correctionId: string; points: number; due: Day };
  resubmitted: { correctionId: string | null; formDigest: SaltedDigest; materialIds: string[] };
  accepted: { clockStartedOn: Day; promisedDue: Day; statutoryDue: Day | null; byLapse: boolean };
  notAccepted: { reasonDigest: SaltedDigest };
  reviewStarted: Record<string, never>;
  decided: { outcome: CaseOutcome; reasonDigest: SaltedDigest | null };
  delivered: { way: string };
  closed: Record<string, never>;
  withdrawn: { reasonDigest: SaltedDigest | null };
  materialAttached: { materialKey: string; fileId: string; sha256: SaltedDigest };
  materialRemoved: { materialKey: string; fileId: string };
  documentIssued: { documentId: string; kind: string; sha256: SaltedDigest };
  personalRevealed: { pointer: string; reasonDigest: SaltedDigest };
  rated: { ratingId: string; level: number };
}

export type HistoryKind = keyof HistoryPayloads;

/** A typed event, as a service records it. */
export type HistoryEvent = {
  [Kind in HistoryKind]: { readonly kind: Kind; readonly payload: Readonly<HistoryPayloads[Kind]> };
}[HistoryKind];

/** Builds an event whose payload fits its kind. */
export function historyEvent<Kind extends HistoryKind>(
  kind: Kind,
  payload: HistoryPayloads[Kind],
): { readonly kind: Kind; readonly payload: HistoryPayloads[Kind] } {
  return { kind, payload };
}
