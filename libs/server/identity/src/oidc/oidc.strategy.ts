import { Inject, Injectable } from '@nestjs/common';
import { BID, isRefusal, refuse, type Channel, type Outcome } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import type { Identified } from '../ways/identified.js';
import { WayStrategy, type Credentials } from '../ways/way-strategy.js';
import { identityOf } from './identity-of.js';
import { OidcService } from './oidc.service.js';

/**
 * The unified identity, on the web: the provider has sent the browser back with a code. The credentials are the address
 * of that callback, and what the browser has kept since it went.
 */
@Injectable()
export class OidcStrategy extends WayStrategy {
  readonly name = 'oidc';
  readonly channels: readonly Channel[] = ['web'];

  constructor(
    private readonly oidc: OidcService,
    @Inject(BID) private readonly bid: Bid,
  ) {
    super();
  }

  get open(): boolean {
    return this.oidc.isOpen('portal');
  }

  protected async identify({ code, challenge }: Credentials): Promise<Outcome<Identified>> {
    if (!URL.canParse(code)) return refuse('OIDC_EXPIRED');
    const back = await this.oidc.finish('portal', new URL(code), challenge);
    return isRefusal(back) ? back : identityOf(back.user, this.bid.identity.oidc);
  }
}
