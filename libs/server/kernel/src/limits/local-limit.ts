import { secondsUntil, type Pace } from './bucket.js';

/** Most keys that are remembered at once. */
const MOST = 50_000;

/** Counts in this process alone, in well under a microsecond: for what every request passes. */
export class LocalLimit {
  private readonly paidOff = new Map<string, number>();

  constructor(
    private readonly pace: Pace,
    private readonly most = MOST,
  ) {}

  /**
   * Takes one.
   *
   * @param now milliseconds; where the clock was set back, what was counted later is forgotten
   * @returns seconds to wait; 0 when it may go on
   */
  take(key: string, now: number): number {
    const { cost, tolerance } = this.pace;
    const known = this.paidOff.get(key) ?? now;
    const before = known < now || known > now + tolerance ? now : known;
    const after = before + cost;
    if (after > now + tolerance) return secondsUntil(before, cost, this.pace, now);
    this.paidOff.set(key, after);
    if (this.paidOff.size > this.most) this.forget(now);
    return 0;
  }

  /** Takes several at once, though it be more than there are: whoever did it waits all the longer. */
  charge(key: string, times: number, now: number): void {
    const { cost, tolerance } = this.pace;
    const before = Math.max(now, this.paidOff.get(key) ?? now);
    this.paidOff.set(key, Math.min(before + cost * times, now + tolerance));
    if (this.paidOff.size > this.most) this.forget(now);
  }

  /** Drops what is paid off; where all are in debt, the oldest half, so that memory stays bounded. */
  private forget(now: number): void {
    for (const [key, paidOff] of this.paidOff) if (paidOff <= now) this.paidOff.delete(key);
    for (const key of this.paidOff.keys()) {
      if (this.paidOff.size <= this.most / 2) return;
      this.paidOff.delete(key);
    }
  }
}
