import { Inject, Injectable } from '@nestjs/common';
import type { Bid, Rate, RateGroup } from '@tongban/rules';
import { BID } from '../bid/bid.js';
import { Ciphers } from '../ciphers/ciphers.js';
import { CONFIG, type ServerConfig } from '../config/server-config.js';
import { Database } from '../database/database.js';
import { Time } from '../time/time.js';
import { paceOf, secondsUntil, type Pace } from './bucket.js';
import { bucketAt, takeFromBucket } from './limit.queries.js';
import { LocalLimit } from './local-limit.js';

/** Who asks, as far as it is known. */
export interface Asker {
  /** Client address as the proxies of the bid give it. */
  readonly address: string;
  /** Id of the person or member of staff; null before the log-in. */
  readonly accountId: string | null;
}

/** Seconds after which it may be tried again; 0 when it may go on. */
export type Wait = number;

/**
 * A read must not write a row each time: a process takes so many at once from the shared bucket and hands them out
 * itself. What is left of them when it stops is lost to the account.
 */
const LEASES: Partial<Record<RateGroup, number>> = { search: 10 };
const MOST_LEASES = 10_000;

/**
 * As many requests a refused act counts as: it writes a row that stays for ever. With the rates of the kit that is fifteen
 * at once and three every four seconds.
 */
const COST_OF_REFUSAL = 20;

type Whose = 'address' | 'account';

/**
 * How often an address or an account may do something. Ordinary requests are counted in the process; what is costly or
 * sensitive is counted in the database, one statement each, so that all processes share the count.
 */
@Injectable()
export class RateLimits {
  private readonly requests: Readonly<Record<Whose, LocalLimit | null>>;
  private readonly leases = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    @Inject(CONFIG) private readonly config: ServerConfig,
    @Inject(BID) private readonly bid: Bid,
  ) {
    this.requests = { address: this.local('address'), account: this.local('account') };
  }

  /** Counts one request of an address, in this process. */
  requestFrom(address: string): Wait {
    return this.requests.address?.take(networkOf(address), this.time.now().getTime()) ?? 0;
  }

  /** Counts one request of an account, in this process. */
  requestBy(accountId: string): Wait {
    return this.requests.account?.take(accountId, this.time.now().getTime()) ?? 0;
  }

  /** Counts what was refused to an account, in this process; the requests that follow may have to wait for it. */
  refused(accountId: string): void {
    this.requests.account?.charge(accountId, COST_OF_REFUSAL, this.time.now().getTime());
  }

  /**
   * Counts something costly or sensitive, shared by all processes.
   *
   * @param times how often one request does it: an operation may name a field several times
   */
  async take(group: Exclude<RateGroup, 'request'>, asker: Asker, times = 1): Promise<Wait> {
    if (!this.config.rateFactor) return 0;
    const limit = this.bid.security.rateLimits[group];
    // One after the other: two that came crosswise would wait for each other's rows.
    for (const [whose, name] of namesOf(asker)) {
      const rate = limit[whose];
      const wait = rate && name ? await this.takeShared(group, whose, name, rate, times) : 0;
      if (wait > 0) return wait;
    }
    return 0;
  }

  private async takeShared(
    group: RateGroup,
    whose: Whose,
    name: string,
    rate: Rate,
    times: number,
  ): Promise<Wait> {
    const pace = paceOf(rate, this.config.rateFactor);
    // Addresses are personal data; the key only has to be the same the next time.
    const key = `${group}:${whose}:${this.ciphers.digest(name).slice(0, 40)}`;
    const lease = LEASES[group];
    if (!lease) return this.takeFromDatabase(key, times, pace);
    const left = this.leases.get(key) ?? 0;
    if (left >= times) {
      this.leases.set(key, left - times);
      return 0;
    }
    const wanted = Math.max(lease, times);
    const wait = await this.takeFromDatabase(key, wanted, pace);
    if (wait > 0) return wait;
    if (this.leases.size >= MOST_LEASES) this.leases.clear();
    this.leases.set(key, (this.leases.get(key) ?? 0) + wanted - times);
    return 0;
  }

  private async takeFromDatabase(key: string, times: number, pace: Pace): Promise<Wait> {
    const now = this.time.now().getTime();
    const cost = Math.ceil(pace.cost * times);
    const tolerance = Math.ceil(pace.tolerance);
    if (cost > tolerance) return secondsUntil(now + tolerance, Math.min(cost, tolerance), pace, now);
    const [taken] = await this.database.read(takeFromBucket(key, now, cost, tolerance));
    if (taken) return 0;
    const [bucket] = await this.database.read<{ paid_off: number }>(bucketAt(key));
    return secondsUntil(Math.min(bucket?.paid_off ?? now, now + tolerance), cost, pace, now);
  }

  private local(whose: Whose): LocalLimit | null {
    const rate = this.bid.security.rateLimits.request[whose];
    return rate && this.config.rateFactor ? new LocalLimit(paceOf(rate, this.config.rateFactor)) : null;
  }
}

const namesOf = ({ address, accountId }: Asker): [Whose, string | null][] => [
  ['account', accountId],
  ['address', networkOf(address)],
];

/** One subscriber gets a whole /64 of IPv6, and could come from a new address each time. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const groups = head ? head.split(':') : [];
  const behind = tail ? tail.split(':').length : 0;
  while (tail !== undefined && groups.length + behind < 8) groups.push('0');
  return [...groups, ...(tail ? tail.split(':') : [])]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
