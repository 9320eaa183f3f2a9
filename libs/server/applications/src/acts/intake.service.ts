import { Inject, Injectable, Logger } from '@nestjs/common';
import { CaseItems, type CaseItem } from '../case/case-items.service.js';
import {
  BID,
  Database,
  Time,
  isRefusal,
  newId,
  refuse,
  type Actor,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { acceptedFrom, chineseCalendar, historyEvent, type Bid } from '@tongban/rules';
import { answerChanges } from '../case/answer-changes.js';
import { ApplicationSubmission } from '../case/application-submission.entity.js';
import type { Application } from '../case/application.entity.js';
import {
  CaseActs,
  caseSystem,
  changed,
  type ActRequest,
  type CaseRef,
  type Step,
} from '../case/case-acts.js';
import { startClock } from '../case/case-clock.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { CaseForms } from '../case/case-form.service.js';
import { CaseSeals } from '../case/case-seals.js';
import { filesOfCase } from '../case/case.queries.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import { readPoints, targetOf, type CorrectionScope, type PointInput } from '../case/correction-scope.js';
import { insertNotice, noticesOf } from '../case/correction.queries.js';
import { labelOfField } from '../case/form-labels.js';
import { lapsedCases } from '../case/lapse.queries.js';
import { materialOf, promisedLimit, statutoryLimit } from '../case/pinned-item.js';
import { saltedDigest } from '../case/salted-digest.js';
import { issueDocument } from '../documents/issue-document.js';
import { reasonProblem } from './reason.js';
import { submissionsOf } from '../case/submission.queries.js';

/** The front desk: says once what is missing, accepts, or does not accept. */
@Injectable()
export class IntakeService {
  private readonly log = new Logger(IntakeService.name);

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly items: CaseItems,
    private readonly acts: CaseActs,
    private readonly forms: CaseForms,
    private readonly seals: CaseSeals,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Tells the applicant everything that is missing, in one notice (行政许可法 Art. 32).
   *
   * A second notice is possible only while a resubmission still lacks something, and only about what the first one
   * named or what the applicant has changed since: nobody is sent away twice for something that was there to be seen
   * the first time.
   *
   * @returns the case, or CASE_POINTS_NEEDED, CASE_POINTS_BAD, CASE_POINT_NOT_TOLD_FIRST, CASE_CORRECTION_LATE
   */
  requestCorrection(
    actor: StaffMember,
    request: ActRequest & { points: readonly PointInput[] },
  ): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, 'requestCorrection', request, async (tx, step) => {
      const { case: held } = step;
      if (request.points.length === 0) return refuse('CASE_POINTS_NEEDED');
      const item = await this.items.pinned(held.itemVersionId, tx);
      const read = readPoints(request.points, await this.scope(tx, held, item), actor.language);
      if (read.faults.length > 0) {
        return refuse('CASE_POINTS_BAD', { fields: read.faults, values: { count: read.faults.length } });
      }
      if (read.late.length > 0) return refuse('CASE_POINT_NOT_TOLD_FIRST', { fields: read.late });

      const at = this.time.now();
      const answerDue = chineseCalendar.addWorkingDays(
        this.time.today(),
        this.bid.limits.correctionAnswerDays,
      );
      const no = held.correctionCount + 1;
      const notice: Omit<CorrectionNotice, 'answeredAt' | 'points'> = {
        id: newId(),
        applicationId: held.id,
        no,
        answerDue,
        issuedBy: actor.id,
        issuedAt: at,
      };
      await tx.run(insertNotice(notice, this.seals.points(read.points)));
      const requested = historyEvent('correctionRequested', {
        correctionId: notice.id,
        points: read.points.length,
        due: answerDue,
      });
      tx.note({ kind: 'case', id: held.id }, requested, actor);
      const document = issueDocument(this.bid, {
        kind: 'correction',
        application: held,
        item,
        at,
        no,
        facts: { points: read.points, answerUntil: answerDue },
      });
      const change = {
        stage: step.stage,
        correctionCount: no,
        correctionDue: answerDue,
        nextDue: answerDue,
        takenInBy: tookIn(held, actor),
        // The applicant goes on from what was submitted.
        draftData: held.data,
      };
      tx.write(this.seals.step(held.id, held.version, change, { document }));
      return changed(held, change);
    });
  }

  /** Accepts a case: its clock starts today, or, after five silent days, on the day on which it was received. */
  accept(actor: StaffMember, request: ActRequest): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, 'accept', request, (tx, step) => this.acceptHeld(tx, actor, step));
  }

  /** Does not accept a case, with the reason and what can be done against it. */
  decline(actor: StaffMember, request: ActRequest & { reason: string }): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, 'notAccept', request, async (tx, { case: held, stage }) => {
      const reason = request.reason.trim();
      const problem = reasonProblem(reason);
      if (problem) return problem;
      const item = await this.items.pinned(held.itemVersionId, tx);
      const at = this.time.now();
      const declined = historyEvent('notAccepted', { reasonDigest: saltedDigest(held.historySalt, reason) });
      tx.note({ kind: 'case', id: held.id }, declined, actor);
      const change = {
        stage,
        reason,
        takenInBy: tookIn(held, actor),
        finishedAt: at,
        nextDue: null,
        correctionDue: null,
      };
      const application = { ...held, ...change };
      const document = issueDocument(this.bid, {
        kind: 'not-accepted',
        application,
        item,
        at,
      });
      tx.write(this.seals.step(held.id, held.version, change, { document }));
      return changed(held, change);
    });
  }

  /**
   * Accepts, in the system's name, every case that nobody answered within five working days: by law it counts as
   * accepted from the day on which it was received (Art. 32).
   *
   * @returns how many cases were accepted
   */
  async acceptLapsed(): Promise<number> {
    const lapsed = await this.database.read<{ id: string }>(lapsedCases(this.time.today()));
    const who = await this.acts.actorOf(caseSystem);
    let accepted = 0;
    for (const { id } of lapsed) {
      const outcome = await this.database.transaction(async (tx) => {
        const step = await this.acts.step(tx, caseSystem, who, 'accept', { id });
        return isRefusal(step) ? step : this.acceptHeld(tx, caseSystem, step);
      });
      // A clerk may just have been faster; then there is nothing left to do.
      if (isRefusal(outcome)) this.log.log(`case ${id} was not accepted by lapse: ${outcome.code}`);
      else accepted += 1;
    }
    return accepted;
  }

  private async acceptHeld(tx: Tx, actor: Actor, { case: held, stage }: Step): Promise<Outcome<CaseRef>> {
    const item = await this.items.pinned(held.itemVersionId, tx);
    const today = this.time.today();
    const receivedOn = held.receivedOn ?? today;
    const startedOn = acceptedFrom(receivedOn, today, chineseCalendar);
    const clock = startClock(
      startedOn,
      promisedLimit(item.content),
      statutoryLimit(item.content),
      chineseCalendar,
      this.bid.limits.yellowShare,
    );
    const at = this.time.now();
    const accepted = historyEvent('accepted', {
      clockStartedOn: startedOn,
      promisedDue: clock.promisedDue ?? startedOn,
      statutoryDue: clock.statutoryDue,
      byLapse: startedOn !== today,
    });
    tx.note({ kind: 'case', id: held.id }, accepted, actor);
    const change = {
      ...clock,
      stage,
      correctionDue: null,
      nextDue: clock.promisedDue,
      ...(actor.kind === 'staff' ? { acceptedBy: actor.id, takenInBy: tookIn(held, actor) } : {}),
    };
    const application = { ...held, ...change };
    const document = issueDocument(this.bid, {
      kind: 'acceptance',
      application,
      item,
      at,
    });
    tx.write(this.seals.step(held.id, held.version, change, { document }));
    return changed(held, change);
  }

  /** What a notice about this case may name. */
  private async scope(tx: Tx, held: Application, item: CaseItem): Promise<CorrectionScope> {
    return {
      fieldLabel: (pointer) => labelOfField(item.form, pointer)?.zh,
      materialName: (key) => materialOf(item, key)?.material_name,
      reopened: held.correctionCount === 0 ? null : await this.reopened(tx, held, item),
    };
  }

  /** What may be named again: what an earlier notice named, and what the applicant has changed since. */
  private async reopened(tx: Tx, held: Application, item: CaseItem): Promise<Set<string>> {
    const notices = await tx.run<CorrectionNotice>(noticesOf(held.id));
    const files = await tx.run<CaseFile>(filesOfCase(held.id));
    const submissions = await tx.run<ApplicationSubmission>(submissionsOf(held.id));
    const [first, last] = [submissions[0], submissions.at(-1)].map((one) =>
      this.forms.open(item.form, one?.data ?? null),
    );
    return new Set([
      ...notices.flatMap((notice) => this.seals.openNotice(notice).points.map(targetOf)),
      ...answerChanges(first, last).map(({ pointer }) => `field:${pointer}`),
      ...files
        .filter((file) => file.submissionAdded > 1 || file.submissionRemoved !== null)
        .map((file) => `material:${file.materialKey}`),
    ]);
  }
}

/** Staff who took a case in, with one more. */
const tookIn = (held: Application, actor: StaffMember): string[] => [
  ...new Set([...held.takenInBy, actor.id]),
];
