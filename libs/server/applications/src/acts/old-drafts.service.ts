import { Inject, Injectable } from '@nestjs/common';
import { BID, Database, FileRemovals, Time, dayOf, isRefusal, refuse, type Outcome } from '@tongban/kernel';
import { historyEvent, type Bid } from '@tongban/rules';
import { CaseActs, caseSystem } from '../case/case-acts.js';
import { stepOfCase } from '../case/case.queries.js';
import { erased, eraseUnsubmitted } from '../case/erase-draft.js';
import { oldDrafts, type OldDraft } from '../case/old-drafts.queries.js';

const DAY = 24 * 60 * 60_000;
const BATCH = 200;

/** Clears drafts away that nobody has touched for as long as the bid keeps them. */
@Injectable()
export class OldDraftsService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly acts: CaseActs,
    private readonly removals: FileRemovals,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Withdraws every old draft in the system's name and deletes what was filled in and attached. Each is a transaction
   * of its own: a draft that is being saved meanwhile stays, and so does the work already done when the job breaks off.
   *
   * @param batch drafts that are looked up at once
   * @returns how many drafts were cleared away
   */
  async clear(batch = BATCH): Promise<number> {
    const before = new Date(this.time.now().getTime() - this.bid.limits.draftKeptDays * DAY);
    let cleared = 0;
    for (let after: OldDraft | null = null; ;) {
      const drafts: OldDraft[] = await this.database.read<OldDraft>(oldDrafts(before, after, batch));
      for (const draft of drafts) if (!isRefusal(await this.clearOne(draft.id, before))) cleared += 1;
      after = drafts.at(-1) ?? null;
      if (drafts.length < batch) return cleared;
    }
  }

  private async clearOne(id: string, before: Date): Promise<Outcome<object>> {
    const who = await this.acts.actorOf(caseSystem);
    return this.database.transaction(async (tx) => {
      const step = await this.acts.step(tx, caseSystem, who, 'withdraw', { id });
      if (isRefusal(step)) return step;
      const { case: held, stage } = step;
      // Its owner may have come back since it was looked up.
      if (held.savedAt >= before) return refuse('CASE_CHANGED_ELSEWHERE');
      const withdrawn = historyEvent('withdrawn', { reasonDigest: null });
      await tx.record({ kind: 'case', id: held.id }, withdrawn, caseSystem);
      await eraseUnsubmitted(tx, this.removals, caseSystem, held, dayOf(held.savedAt));
      const change = { stage, ...erased, finishedAt: this.time.now() };
      await tx.run(stepOfCase(held.id, held.version, change));
      return {};
    });
  }
}
