import { Injectable } from '@nestjs/common';

/** Minutes that the bid's zone is ahead of UTC; all of China keeps one time. */
const ZONE_MINUTES = 8 * 60;

/** The one clock of the server. Services ask it and never the machine, so that tests and the demo can set it. */
@Injectable()
export class Time {
  private set_: Date | null = null;

  /** The present moment, or the one that was set. */
  now(): Date {
    return this.set_ ? new Date(this.set_) : new Date();
  }

  /** Today as `YYYY-MM-DD` in the bid's zone. */
  today(): string {
    return dayOf(this.now());
  }

  /** Holds the clock at a moment, for tests and for the demonstration's cases. */
  set(moment: Date): void {
    this.set_ = new Date(moment);
  }

  /** Lets the clock run again. */
  release(): void {
    this.set_ = null;
  }
}

/** The day that was asked for last; most moments that are asked about are of one day. */
let last = { number: NaN, day: '' };

/** The day of a moment as `YYYY-MM-DD` in the bid's zone. */
export function dayOf(moment: Date): string {
  const local = moment.getTime() + ZONE_MINUTES * 60_000;
  const number = Math.floor(local / 86_400_000);
  if (number !== last.number) last = { number, day: new Date(local).toISOString().slice(0, 10) };
  return last.day;
}
