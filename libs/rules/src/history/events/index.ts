import type { AccountEvents } from './account.js';
import type { CaseEvents } from './case.js';
import type { PolicyEvents } from './policy.js';

export type { AccountEvents } from './account.js';
export type { CaseEvents } from './case.js';
export type { SaltedDigest } from './digest.js';
export type { PolicyEvents } from './policy.js';

/** Whose history a chain is. Accounts are those of persons, enterprises and staff. */
export type ChainKind = 'case' | 'account' | 'policy';

/**
 * What is written, by kind. Payloads hold ids, codes and salted digests, never personal data, so that erasure
 * and key rotation leave the proof standing.
 */
export interface HistoryPayloads extends CaseEvents, AccountEvents, PolicyEvents {
  /**
   * A member of staff tried something that was refused; `result` says with which code. It stands with the case, or with
   * the account of whoever tried. `act` is the operation, `ids` are those of its arguments that are ids, by name.
   */
  actRefused: { act: string; ids: Record<string, string> };
}

export type HistoryKind = keyof HistoryPayloads;

/** What may be said about a fact beside its payload. */
export interface HistoryRemarks {
  /** The code with which the act was refused; without it the act was done. */
  readonly refused?: string;
  /** For whom it was done, where the actor's own space does not say so: the person at a clerk's counter. */
  readonly onBehalfOf?: string;
}

/** A typed event, as a service records it. */
export type HistoryEvent = {
  [Kind in HistoryKind]: {
    readonly kind: Kind;
    readonly payload: Readonly<HistoryPayloads[Kind]>;
  } & HistoryRemarks;
}[HistoryKind];

/** Builds an event whose payload fits its kind. */
export function historyEvent<Kind extends HistoryKind>(
  kind: Kind,
  payload: HistoryPayloads[Kind],
  remarks: HistoryRemarks = {},
): { readonly kind: Kind; readonly payload: HistoryPayloads[Kind] } & HistoryRemarks {
  return { kind, payload, ...remarks };
}
