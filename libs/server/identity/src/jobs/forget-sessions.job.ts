import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BID, Database, Jobs, Time, defineJob } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { OidcAttempts } from '../oidc/attempts.js';
import { removeOldTries } from '../assurance/proof-attempts.js';
import { removeOldCounterCodes } from '../assurance/counter-code.queries.js';
import { removeEndedSessions, removeOldDevices, removeOldFailures } from '../sessions/session.queries.js';

const forgetSessions = defineJob<object>('identity.forget-sessions');

const DAY = 24 * 60 * 60_000;

/** Removes sessions that ended long ago, strangers' browsers, and failed log-ins of yesterday. */
@Injectable()
export class ForgetSessionsJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly time: Time,
    private readonly attempts: OidcAttempts,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetSessions, () => this.run());
    // 19:40 UTC is 03:40 in China, when hardly anybody is there.
    this.jobs.schedule(forgetSessions, '40 19 * * *');
  }

  /** Does it now. */
  async run(): Promise<void> {
    const now = this.time.now().getTime();
    // Evidence of who was logged in (等保 level 3: half a year at least).
    const { sessionDays } = this.bid.retention;
    await this.database.read(removeEndedSessions(new Date(now - sessionDays * DAY)));
    await this.attempts.forgetOld();
    await this.database.read(removeOldDevices(new Date(now)));
    await this.database.read(removeOldFailures(new Date(now - DAY)));
    await this.database.read(removeOldTries(this.time.today()));
    await this.database.read(removeOldCounterCodes(this.time.now()));
  }
}
