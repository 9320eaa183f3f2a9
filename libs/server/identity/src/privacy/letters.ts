import { Injectable } from '@nestjs/common';
import { Database, Time, newId, type Tx } from '@tongban/kernel';
import { insertLetter, lettersOf, readLetters, type LetterRow } from './privacy.queries.js';

/** What people are told about their data. */
export const letterKinds = [
  'copyReady',
  'copyFailed',
  'erasureAsked',
  'erasureCancelled',
  'erasureFailed',
  'dataCorrected',
  'draftEnds',
  'caseErasureNear',
  'caseRestrictionNear',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Letters to people about their data; they lie in the portal. */
@Injectable()
export class PrivacyLetters {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  /**
   * Writes a letter, in the transaction of what it tells.
   *
   * @param about  ids, days and names of items, never anything about the person; `whose` is the id of the enterprise or
   *   the child that it is about, where it is not about the person
   * @param reason what it warns of; about the same thing only one letter is written
   */
  async write(
    tx: Tx,
    personId: string,
    kind: LetterKind,
    about: Record<string, string> = {},
    reason: string | null = null,
  ): Promise<void> {
    await tx.run(insertLetter({ id: newId(), personId, kind, about, reason, at: this.time.now() }));
  }

  of(personId: string): Promise<LetterRow[]> {
    return this.database.read<LetterRow>(lettersOf(personId));
  }

  /** Notes that the person has seen all their letters. */
  async seen(personId: string): Promise<void> {
    await this.database.read(readLetters(personId, this.time.now()));
  }
}
