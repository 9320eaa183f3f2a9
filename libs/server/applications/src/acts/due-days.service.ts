import { Inject, Injectable } from '@nestjs/common';
import { BID, Database, Settings, isRefusal } from '@tongban/kernel';
import { chineseCalendar, historyEvent, type Bid, type Calendar, type Day } from '@tongban/rules';
import { caseSystem } from '../case/case-acts.js';
import { stepOfCase } from '../case/case.queries.js';
import { CaseStore } from '../case/case-store.js';
import { noticesOf } from '../case/correction.queries.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import { dueDaysAnew } from '../case/due-days.js';
import { casesDuePast, putOffAnswer } from '../case/due-days.queries.js';

/** Until when holidays were announced when the days of open cases were last worked out. */
const settingKey = 'applications.announced-until';
const BATCH = 200;
const beforeAllIds = '00000000-0000-0000-0000-000000000000';
const beforeAllDays = '0001-01-01';

/**
 * Works out provisional days again when the State Council's notice for another year is out. Until then a day past the
 * announced ones is a guess from the plain week; afterwards the law's five days and the promised limit must follow the
 * holidays, or cases would lapse and turn red too early.
 */
@Injectable()
export class DueDaysService {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly cases: CaseStore,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Follows the calendar, if it announces more than it did the last time. Each case is a transaction of its own, so
   * that a break-off costs nothing: what is done is not done twice.
   *
   * @param calendar the one to follow; tests announce a year of their own
   * @returns how many cases got another day
   */
  async follow(calendar: Calendar = chineseCalendar, batch = BATCH): Promise<number> {
    const known = (await this.settings.get(settingKey)) ?? beforeAllDays;
    if (calendar.announcedUntil <= known) return 0;
    let moved = 0;
    for (let after = beforeAllIds; ;) {
      const found = await this.database.read<{ id: string }>(casesDuePast(known as Day, after, batch));
      for (const { id } of found) if (await this.followOne(id, calendar)) moved += 1;
      after = found.at(-1)?.id ?? after;
      if (found.length < batch) break;
    }
    await this.settings.set(settingKey, calendar.announcedUntil);
    return moved;
  }

  /** @returns whether a day of the case moved */
  private async followOne(id: string, calendar: Calendar): Promise<boolean> {
    const outcome = await this.database.transaction(async (tx) => {
      const held = await this.cases.hold(tx, caseSystem, id);
      if (!held) return { moved: false };
      const notices = held.stage === 'correction' ? await tx.run<CorrectionNotice>(noticesOf(id)) : [];
      const { correctionAnswerDays: answerDays, yellowShare } = this.bid.limits;
      const askedAt = notices.at(-1)?.issuedAt ?? null;
      const change = dueDaysAnew(held, { askedAt, answerDays, yellowShare }, calendar);
      if (Object.keys(change).length === 0) return { moved: false };

      const now = { ...held, ...change };
      const counted = historyEvent('dueDaysCounted', {
        announcedUntil: calendar.announcedUntil,
        nextDue: now.nextDue ?? calendar.announcedUntil,
        promisedDue: now.promisedDue,
        statutoryDue: now.statutoryDue,
      });
      await tx.record({ kind: 'case', id }, counted, caseSystem);
      if (held.stage === 'correction' && change.correctionDue)
        await tx.run(putOffAnswer(id, change.correctionDue));
      await tx.run(stepOfCase(id, held.version, change));
      return { moved: true };
    });
    return !isRefusal(outcome) && outcome.moved;
  }
}
