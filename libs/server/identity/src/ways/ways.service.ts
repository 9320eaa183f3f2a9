import { Inject, Injectable } from '@nestjs/common';
import { BID, CONFIG, Refusal, refuse, type Channel, type Outcome, type ServerConfig } from '@tongban/kernel';
import type { Bid, CitizenWay } from '@tongban/rules';
import type { Request, Response } from 'express';
import passport from 'passport';
import { AlipayStrategy } from './alipay/alipay.strategy.js';
import { DemoStrategy } from './demo/demo.strategy.js';
import type { Identified } from './identified.js';
import { OidcStrategy } from '../oidc/oidc.strategy.js';
import { SmsStrategy } from './sms/sms.strategy.js';
import type { Credentials, WayStrategy } from './way-strategy.js';
import { WechatStrategy } from './wechat/wechat.strategy.js';

/** A way in as the login offers it. */
export interface WayIn {
  readonly way: CitizenWay;
  /** The party is a stand-in, which the screen has to say. */
  readonly standIn: boolean;
  /** Where the messages of a stand-in are read. */
  readonly mailbox: string | null;
}

/** Names under which the stand-ins announce themselves, where they differ from the way's. */
const partyOf: Partial<Record<CitizenWay, string>> = { oidc: 'identityProvider' };

/**
 * The ways in that the bid has chosen, as passport strategies. Passport's middleware is used outside any web framework:
 * the credentials stand for the request, and its callback gives the answer, so Fastify never meets Express.
 */
@Injectable()
export class Ways {
  private readonly passport = new passport.Passport();
  private readonly strategies: readonly WayStrategy[];

  constructor(
    wechat: WechatStrategy,
    alipay: AlipayStrategy,
    sms: SmsStrategy,
    oidc: OidcStrategy,
    demo: DemoStrategy,
    @Inject(BID) private readonly bid: Bid,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {
    this.strategies = [wechat, alipay, sms, oidc, demo];
    for (const strategy of this.strategies) this.passport.use(strategy);
  }

  /** The ways that can be gone on a channel, in the bid's order. */
  offered(channel: Channel): WayIn[] {
    const { standIns, smsMailbox } = this.config.parties;
    return this.bid.identity.citizenWays
      .filter((way) => this.isOpen(way, channel))
      .map((way) => ({
        way,
        standIn: standIns.includes(partyOf[way] ?? way),
        mailbox: way === 'sms' ? smsMailbox : null,
      }));
  }

  /** Whether a way is chosen by the bid, knows its party and exists on a channel. */
  isOpen(way: CitizenWay, channel: Channel): boolean {
    const strategy = this.strategies.find(({ name }) => name === way);
    return (
      this.bid.identity.citizenWays.includes(way) &&
      strategy !== undefined &&
      strategy.open &&
      strategy.channels.includes(channel)
    );
  }

  /** Finds out who came through a way. */
  identify(way: CitizenWay, credentials: Credentials): Promise<Outcome<Identified>> {
    if (!this.isOpen(way, credentials.channel)) {
      return Promise.resolve(refuse(way === 'demo' ? 'LOGIN_DEMO_CLOSED' : 'WAY_CLOSED'));
    }
    return new Promise((resolve, reject) => {
      const answered = (error: unknown, identified: Identified | false, reason: unknown): void => {
        if (error) reject(error);
        else if (identified) resolve(identified);
        else resolve(reason instanceof Refusal ? reason : refuse('WAY_CLOSED'));
      };
      const attempt = this.passport.authenticate(way, { session: false }, answered) as (
        request: Request,
        response: Response,
        next: (error: unknown) => void,
      ) => void;
      const request: Partial<Request> = { body: credentials };
      attempt(request as Request, {} as Response, reject);
    });
  }
}
