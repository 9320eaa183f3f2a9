import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, Time, type NamedQuery } from '@tongban/kernel';

/** Failures that everybody may have before the waits begin, for one name and for one address. */
const FREE = { name: 5, address: 50 } as const;
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 5 * 60_000;
/** After so long without a failure the count starts again. */
const FORGOTTEN = 60 * 60_000;

interface Failure {
  key: string;
  failures: number;
  last_at: Date;
}

/**
 * Slows down guessing of passwords: after a few failures each further one doubles the wait, per name and per address,
 * for names that exist and for names that do not alike. The counts lie in the database: all processes share them.
 */
@Injectable()
export class Guessing {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  /** Seconds until somebody may try again; 0 when at once. */
  async wait(username: string, address: string): Promise<number> {
    const keys = [...keysOf(username, address).keys()];
    const free = keysOf(username, address);
    const now = this.time.now().getTime();
    const rows = await this.database.read<Failure>({
      name: 'identity.log-in-failures',
      text: 'select key, failures, last_at from log_in_failure where key = any($1)',
      values: [keys],
    });
    const waits = rows.map((row) => waitAfter(row, free.get(row.key) ?? 0) - (now - row.last_at.getTime()));
    return Math.max(0, Math.ceil(Math.max(0, ...waits) / 1000));
  }

  /** Counts a failure. */
  async failed(username: string, address: string): Promise<void> {
    const now = this.time.now();
    for (const key of keysOf(username, address).keys()) await this.database.read(countFailure(key, now));
  }

  /** Forgets the failures of a name after a success; those of the address stay. */
  async succeeded(username: string): Promise<void> {
    await this.database.read({
      name: 'identity.forget-failures',
      text: 'delete from log_in_failure where key = $1',
      values: [nameKey(username)],
    });
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const nameKey = (username: string): string => `name:${digest(username)}`;

/** The keys that an attempt counts for, with the failures that are free for each. Digests: what was typed may be a password. */
function keysOf(username: string, address: string): Map<string, number> {
  return new Map([
    [nameKey(username), FREE.name],
    [`address:${digest(address)}`, FREE.address],
  ]);
}

function waitAfter({ failures }: Failure, free: number): number {
  return failures < free ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - free));
}

const countFailure = (key: string, now: Date): NamedQuery => ({
  name: 'identity.count-failure',
  text: `insert into log_in_failure as f (key, failures, last_at) values ($1, 1, $2)
         on conflict (key) do update
           set failures = case when f.last_at < $3 then 1 else f.failures + 1 end, last_at = $2`,
  values: [key, now, new Date(now.getTime() - FORGOTTEN)],
});
