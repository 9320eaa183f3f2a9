import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  CONFIG,
  Database,
  refuse,
  type Channel,
  type Outcome,
  type ServerConfig,
} from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import type { Identified } from '../identified.js';
import { WayStrategy, type Credentials } from '../way-strategy.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The way in without proof: one says which made-up person one is. It exists only where the demonstration does, and what
 * it calls a user is the person's own id.
 */
@Injectable()
export class DemoStrategy extends WayStrategy {
  readonly name = 'demo';
  readonly channels: readonly Channel[] = ['web', 'weapp', 'alipay'];

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: ServerConfig,
    @Inject(BID) private readonly bid: Bid,
  ) {
    super();
  }

  get open(): boolean {
    return this.config.demo && this.bid.demonstration !== null;
  }

  protected async identify({ code }: Credentials): Promise<Outcome<Identified>> {
    const [person] = UUID.test(code)
      ? await this.database.read({
          name: 'identity.demo-person',
          text: 'select 1 as found from person where id = $1 and demonstration',
          values: [code],
        })
      : [];
    return person ? { way: 'demo', externalId: code } : refuse('LOGIN_DEMO_CLOSED');
  }
}
