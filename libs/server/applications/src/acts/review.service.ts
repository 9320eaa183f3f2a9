import { Inject, Injectable } from '@nestjs/common';
import { CaseItems } from '../case/case-items.service.js';
import { BID, Time, refuse, type Outcome, type StaffMember } from '@tongban/kernel';
import { chineseCalendar, historyEvent, type Bid } from '@tongban/rules';
import { CaseActs, changed, type ActRequest, type CaseRef } from '../case/case-acts.js';
import { CaseSeals } from '../case/case-seals.js';
import { stepOfCase } from '../case/case.queries.js';
import { saltedDigest } from '../case/salted-digest.js';
import type { DocumentFacts } from '../documents/document-facts.js';
import { issueDocument } from '../documents/issue-document.js';
import { reasonProblem } from './reason.js';

/** Working days in which a decision has to reach the applicant (行政许可法 Art. 44). */
const deliveryLimit = 10;

/** The back office and the window that hands out: review, decision, delivery, closing. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly time: Time,
    private readonly items: CaseItems,
    private readonly acts: CaseActs,
    private readonly seals: CaseSeals,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Begins the review of an accepted case. */
  start(actor: StaffMember, request: ActRequest): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, 'startReview', request, async (tx, { case: held, stage }) => {
      const change = { stage, reviewedBy: actor.id };
      tx.note({ kind: 'case', id: held.id }, historyEvent('reviewStarted', {}), actor);
      tx.write(stepOfCase(held.id, held.version, change));
      return changed(held, change);
    });
  }

  /** Grants what was applied for; a remark goes onto the decision. */
  grant(actor: StaffMember, request: ActRequest & { reason: string }): Promise<Outcome<CaseRef>> {
    return this.decide(actor, 'grant', request);
  }

  /** Refuses it, with the reasons and the remedies (Art. 38). */
  refuse(actor: StaffMember, request: ActRequest & { reason: string }): Promise<Outcome<CaseRef>> {
    return this.decide(actor, 'refuse', request);
  }

  /** Hands the decision over. */
  deliver(
    actor: StaffMember,
    request: ActRequest & { way: NonNullable<DocumentFacts['deliveryWay']> },
  ): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, 'deliver', request, async (tx, { case: held, stage }) => {
      const item = await this.items.pinned(held.itemVersionId, tx);
      const at = this.time.now();
      tx.note({ kind: 'case', id: held.id }, historyEvent('delivered', { way: request.way }), actor);
      const document = issueDocument(this.bid, {
        kind: 'delivery',
        application: held,
        item,
        at,
        facts: { deliveryWay: request.way },
      });
      const change = { stage, deliveredAt: at };
      tx.write(this.seals.step(held.id, held.version, change, { document }));
      return changed(held, change);
    });
  }

  /** Closes a delivered case. */
  close(actor: StaffMember, request: ActRequest): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, 'close', request, async (tx, { case: held, stage }) => {
      const change = { stage, finishedAt: this.time.now(), nextDue: null };
      tx.note({ kind: 'case', id: held.id }, historyEvent('closed', {}), actor);
      tx.write(stepOfCase(held.id, held.version, change));
      return changed(held, change);
    });
  }

  private decide(
    actor: StaffMember,
    act: 'grant' | 'refuse',
    request: ActRequest & { reason: string },
  ): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, act, request, async (tx, { case: held, stage, outcome }) => {
      const reason = request.reason.trim() || null;
      const problem = reason === null ? null : reasonProblem(reason);
      if (problem) return problem;
      if (outcome === null) throw new Error(`The act ${act} decided nothing.`);
      if (outcome === 'refused' && reason === null) return refuse('CASE_REASON_NEEDED');
      const item = await this.items.pinned(held.itemVersionId, tx);
      const at = this.time.now();
      const decided = historyEvent('decided', {
        outcome,
        reasonDigest: reason && saltedDigest(held.historySalt, reason),
      });
      tx.note({ kind: 'case', id: held.id }, decided, actor);
      const change = {
        stage,
        outcome,
        reason,
        decidedBy: actor.id,
        decidedAt: at,
        nextDue: chineseCalendar.addWorkingDays(this.time.today(), deliveryLimit),
      };
      const document = issueDocument(this.bid, {
        kind: outcome === 'granted' ? 'decision-granted' : 'decision-refused',
        application: { ...held, ...change },
        item,
        at,
      });
      tx.write(this.seals.step(held.id, held.version, change, { document }));
      return changed(held, change);
    });
  }
}
