import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, Time, type NamedQuery } from '@tongban/kernel';
import { SecurityPolicies } from '../policies/security-policies.js';

/** After so long without an attempt the count starts again, in milliseconds. */
const FORGOTTEN = 60 * 60_000;
/** Doubling ends here: by then the longest wait is long reached. */
const MOST_DOUBLINGS = 20;

/** Something that attempts are counted for. */
export interface Budget {
  /** A digest: what was typed may be a password. */
  readonly key: string;
  /** How many times as many attempts are free as for one name. */
  readonly times: number;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The budget of whatever can be guessed: a name, a second factor, a code that was sent. */
export const budgetOf = (kind: string, subject: string): Budget => ({
  key: `${kind}:${digest(subject)}`,
  times: 1,
});

/** The budget of an address; of IPv6 the network, because one customer has all of it. Offices share one address. */
export const addressBudget = (address: string): Budget => ({
  key: `address:${digest(address.includes(':') && !address.includes('.') ? networkOf(address) : address)}`,
  times: 10,
});

/**
 * Slows down guessing: after a few attempts without success each further one doubles the wait, up to a longest one.
 * An attempt is counted before it is looked at, in one statement, so that a thousand at once are no better than a
 * thousand one after another. The counts lie in the database: all processes share them.
 */
@Injectable()
export class Guessing {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly policies: SecurityPolicies,
  ) {}

  /** Takes one attempt from each budget. Seconds until the next one is free when some budget is empty; 0 is “go on”. */
  async take(budgets: readonly Budget[]): Promise<number> {
    const taken: Budget[] = [];
    for (const budget of budgets) {
      const seconds = await this.takeOne(budget);
      if (seconds > 0) {
        await this.giveBack(taken);
        return seconds;
      }
      taken.push(budget);
    }
    return 0;
  }

  /** After a success: forgets what was counted for these. */
  async forget(budgets: readonly Budget[]): Promise<void> {
    await this.database.read({
      name: 'identity.forget-attempts',
      text: 'delete from log_in_failure where key = any($1)',
      values: [budgets.map(({ key }) => key)],
    });
  }

  /** Gives one attempt back: it was not a failure after all. */
  async giveBack(budgets: readonly Budget[]): Promise<void> {
    if (budgets.length === 0) return;
    await this.database.read({
      name: 'identity.give-attempt-back',
      text: 'update log_in_failure set failures = greatest(failures - 1, 0) where key = any($1)',
      values: [budgets.map(({ key }) => key)],
    });
  }

  private async takeOne({ key, times }: Budget): Promise<number> {
    const now = this.time.now();
    const { free, firstWaitSeconds, longestWaitSeconds } = (await this.policies.current()).lockOut;
    const waits = [free * times, firstWaitSeconds, longestWaitSeconds] as const;
    const [taken] = await this.database.read(takeAttempt(key, now, waits));
    if (taken) return 0;
    const [row] = await this.database.read<{ seconds: number }>(waitOf(key, now, waits));
    // Between the two statements the wait may have ended; then the next attempt is free.
    return Math.max(1, Math.ceil(row?.seconds ?? 1));
  }
}

type Waits = readonly [free: number, first: number, longest: number];

/** Seconds of the wait after the last attempt, as an SQL expression over a row `f` and the parameters $3 to $5. */
const WAIT = `case when f.failures < $3 then 0
                   else least($5, $4 * power(2, least(f.failures - $3, ${MOST_DOUBLINGS}))) end`;

const takeAttempt = (key: string, now: Date, waits: Waits): NamedQuery => ({
  name: 'identity.take-attempt',
  text: `insert into log_in_failure as f (key, failures, last_at) values ($1, 1, $2::timestamptz)
         on conflict (key) do update
           set failures = case when f.last_at < $6 then 1 else f.failures + 1 end, last_at = $2::timestamptz
           where f.last_at < $6 or f.last_at + make_interval(secs => ${WAIT}) <= $2::timestamptz
         returning 1 as taken`,
  values: [key, now, ...waits, new Date(now.getTime() - FORGOTTEN)],
});

const waitOf = (key: string, now: Date, waits: Waits): NamedQuery => ({
  name: 'identity.attempt-wait',
  text: `select extract(epoch from f.last_at + make_interval(secs => ${WAIT}) - $2::timestamptz)::float8 as seconds
           from log_in_failure f where key = $1`,
  values: [key, now, ...waits],
});

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail === undefined) return groups.slice(0, 4).join(':');
  return [...groups, '0', '0', '0', '0'].slice(0, 4).join(':');
}
