import { Injectable } from '@nestjs/common';
import { Ciphers, Database, Time, refuse, type NamedQuery, type Refusal } from '@tongban/kernel';

/** Tries that one person has in a day, and tries at one number or code by whomever. */
export const triesADay = { person: 5, target: 5 } as const;

/**
 * Bounds guessing of identities: a few tries a day for each account and for each number that is tried, whoever tries.
 * Counts lie in the database, so all processes share them; keys are digests.
 */
@Injectable()
export class ProofAttempts {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
  ) {}

  /**
   * Takes one try. It is taken before the authority is asked and stays taken whatever becomes of it: asking in parallel
   * gains nothing.
   *
   * @param personId the account that tries
   * @param target   the number or code that is tried
   * @returns PROOF_TOO_OFTEN, or null when there was one left
   */
  async take(personId: string, target: string): Promise<Refusal | null> {
    const today = this.time.today();
    const taken = [
      { key: `person:${personId}`, most: triesADay.person },
      { key: `target:${this.ciphers.digest(target)}`, most: triesADay.target },
    ];
    for (const { key, most } of taken) {
      const [row] = await this.database.read<{ tries: number }>(takeTry(key, today));
      if ((row?.tries ?? 0) > most) return refuse('PROOF_TOO_OFTEN');
    }
    return null;
  }
}

const takeTry = (key: string, day: string): NamedQuery => ({
  name: 'identity.take-proof-try',
  text: `insert into proof_attempt as a (key, day, tries) values ($1, $2, 1)
         on conflict (key, day) do update set tries = a.tries + 1 returning tries`,
  values: [key, day],
});

/** Removes the counts of former days. */
export const removeOldTries = (before: string): NamedQuery => ({
  name: 'identity.remove-old-proof-tries',
  text: 'delete from proof_attempt where day < $1::date',
  values: [before],
});
