import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { BID, Database, FileRemovals, Jobs, Time, defineJob } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { PrivacyParts } from './privacy-parts.js';
import { expiredCopies, forgetCopy, removeOldLetters } from './privacy.queries.js';

const retain = defineJob<object>('privacy.retain');
const removeCopies = defineJob<object>('privacy.remove-copies');
const DAY = 24 * 60 * 60_000;

/** Warns of what will go, removes or restricts what has been kept long enough, and removes copies that nobody fetched. */
@Injectable()
export class RetentionJob implements OnModuleInit {
  private readonly log = new Logger(RetentionJob.name);

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly jobs: Jobs,
    private readonly removals: FileRemovals,
    private readonly parts: PrivacyParts,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(retain, () => this.run());
    this.jobs.handle(removeCopies, async () => {
      await this.removeCopies();
    });
    // 19:20 UTC is 03:20 in China, before drafts are cleared away.
    this.jobs.schedule(retain, '20 19 * * *');
    this.jobs.schedule(removeCopies, '25 * * * *');
  }

  /** Does it now. */
  async run(): Promise<void> {
    for (const part of this.parts.all()) await part.retain();
    const before = new Date(this.time.now().getTime() - this.bid.retention.messageDays * DAY);
    await this.database.read(removeOldLetters(before));
    await this.removeCopies();
  }

  /** Removes the copies whose time is over. */
  async removeCopies(): Promise<number> {
    const expired = await this.database.read<{ id: string; fileId: string }>(expiredCopies(this.time.now()));
    for (const { id, fileId } of expired) {
      await this.database.transaction(async (tx) => {
        await tx.run(forgetCopy(id));
        await this.removals.remove(tx, [fileId]);
        return { id };
      });
    }
    if (expired.length) this.log.log(`${expired.length} copies of personal data were removed`);
    return expired.length;
  }
}
