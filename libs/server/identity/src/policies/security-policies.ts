import { Inject, Injectable } from '@nestjs/common';
import { BID } from '@tongban/kernel';
import type { Bid, SecurityValues } from '@tongban/rules';

/** The values of sessions, passwords and guessing that hold now: the bid's, until the security officer changes them. */
@Injectable()
export class SecurityPolicies {
  constructor(@Inject(BID) private readonly bid: Bid) {}

  /** The values that hold now. Cheap: may be asked by every request. */
  current(): Promise<SecurityValues> {
    const { session, password, lockOut, secondFactor } = this.bid.security;
    return Promise.resolve({ session, password, lockOut, secondFactor });
  }
}
