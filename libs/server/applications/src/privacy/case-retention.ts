import { Inject, Injectable, Logger } from '@nestjs/common';
import { PrivacyLetters, SpacesService } from '@tongban/identity';
import { BID, Database, Time, dayOf, isRefusal } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { CaseEnd } from './case-end.service.js';
import { draftReason, draftsNearEnd, endedCases, type EndingCase } from './case-end.queries.js';

const DAY = 24 * 60 * 60_000;
const BATCH = 200;

/** Warns of the end of drafts and cases, and ends what was warned of long enough. */
@Injectable()
export class CaseRetention {
  private readonly log = new Logger(CaseRetention.name);

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly end: CaseEnd,
    private readonly letters: PrivacyLetters,
    private readonly spaces: SpacesService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Does it now. Broken off and called again, it goes on. */
  async run(): Promise<void> {
    const { draftKeptDays } = this.bid.limits;
    const { warnDays, notAcceptedDays, closedDays } = this.bid.retention;
    await this.warnOfDrafts(draftKeptDays, warnDays);
    await this.warnOfCases('erasure', false, notAcceptedDays, warnDays);
    await this.warnOfCases('restriction', true, closedDays, warnDays);
    await this.endCases('erasure', false, notAcceptedDays, warnDays);
    await this.endCases('restriction', true, closedDays, warnDays);
  }

  private async warnOfDrafts(kept: number, warn: number): Promise<void> {
    const before = this.daysAgo(kept - warn);
    await this.eachOf(
      () => draftsNearEnd(before, BATCH),
      async (draft) => {
        const day = dayOf(new Date(draft.since.getTime() + kept * DAY));
        await this.warn(draft, 'draftEnds', day, draftReason(draft.id, isoDay(draft.since)));
      },
    );
  }

  private async warnOfCases(
    kind: 'erasure' | 'restriction',
    decided: boolean,
    kept: number,
    warn: number,
  ): Promise<void> {
    const warning = { kind, warned: false, warnedBefore: 'infinity' as const };
    await this.eachOf(
      () => endedCases(decided, this.daysAgo(kept - warn), warning, BATCH),
      async (one) => {
        // Whoever was to be warned late gets their days all the same.
        const planned = new Date(one.since.getTime() + kept * DAY);
        const earliest = new Date(this.time.now().getTime() + warn * DAY);
        const day = dayOf(planned > earliest ? planned : earliest);
        const letter = kind === 'erasure' ? 'caseErasureNear' : 'caseRestrictionNear';
        await this.warn(one, letter, day, `${kind} ${one.id}`);
      },
    );
  }

  private async endCases(
    kind: 'erasure' | 'restriction',
    decided: boolean,
    kept: number,
    warn: number,
  ): Promise<void> {
    const warning = { kind, warned: true, warnedBefore: this.daysAgo(warn) };
    let ended = 0;
    const stuck = new Set<string>();
    for (;;) {
      const rows = await this.database.read<EndingCase>(
        endedCases(decided, this.daysAgo(kept), warning, BATCH + stuck.size),
      );
      const fresh = rows.filter((row) => !stuck.has(row.id));
      if (fresh.length === 0) break;
      for (const { id } of fresh) {
        const outcome =
          kind === 'erasure'
            ? await this.end.erase(id, 'retention', (held) => held.finishedAt !== null)
            : await this.end.restrict(id, 'retention', (held) => held.finishedAt !== null);
        if (isRefusal(outcome)) stuck.add(id);
        else ended += 1;
      }
    }
    if (ended) this.log.log(`${ended} cases came to the end of their time: ${kind}`);
  }

  private async warn(
    one: EndingCase,
    kind: 'draftEnds' | 'caseErasureNear' | 'caseRestrictionNear',
    day: string,
    reason: string,
  ): Promise<void> {
    const hearers = await this.spaces.hearers(one);
    await this.database.transaction(async (tx) => {
      const about = { caseId: one.id, item: one.itemName, itemEn: one.itemNameEn, day };
      for (const id of hearers) {
        const whose: Record<string, string> = id === one.applicantId ? {} : { whose: one.applicantId };
        await this.letters.write(tx, id, kind, { ...about, ...whose }, reason);
      }
      return about;
    });
  }

  /** Every row is warned of once, so that the next batch holds others. */
  private async eachOf(
    query: () => Parameters<Database['read']>[0],
    work: (one: EndingCase) => Promise<void>,
  ): Promise<void> {
    for (;;) {
      const rows = await this.database.read<EndingCase>(query());
      for (const row of rows) await work(row);
      if (rows.length < BATCH) return;
    }
  }

  private daysAgo(days: number): Date {
    return new Date(this.time.now().getTime() - days * DAY);
  }
}

/** The day of a moment in UTC, as the statement names it too. */
const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);
