import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '@tongban/catalogue';
import { ConsentsService, type ConsentRow } from '@tongban/identity';
import { CaseItems, type CaseItem } from '../case/case-items.service.js';
import {
  BID,
  FileRemovals,
  Time,
  isId,
  isRefusal,
  refuse,
  type Channel,
  type Applying,
  type Citizen,
  type Outcome,
  type RefusalField,
  type Tx,
} from '@tongban/kernel';
import {
  applicationNumber,
  chineseCalendar,
  correctionDueDay,
  historyEvent,
  type Bid,
  type Day,
} from '@tongban/rules';
import { CaseActs, changed, type ActRequest, type CaseRef, type Step } from '../case/case-acts.js';
import { actingFor, takenIn } from '../case/acting-for.js';
import type { Application } from '../case/application.entity.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { workingFiles } from '../case/case-files.js';
import { CaseForms, type Answers } from '../case/case-form.service.js';
import { CaseSeals } from '../case/case-seals.js';
import { erased, eraseUnsubmitted } from '../case/erase-draft.js';
import { filesOfCase, nextNumber, noteCaseItem, stepOfCase } from '../case/case.queries.js';
import { answerNotice, type AnsweredNotice } from '../case/correction.queries.js';
import { materialOf } from '../case/pinned-item.js';
import { saltedDigest } from '../case/salted-digest.js';
import { issueDocument } from '../documents/issue-document.js';
import { CaseNotices } from '../privacy/case-notices.service.js';
import { reasonProblem } from './reason.js';

export interface SubmitRequest extends ActRequest {
  readonly channel: Channel;
}

/** What is about to be submitted, found to be complete. */
interface Ready {
  item: CaseItem;
  answers: Answers;
  files: readonly CaseFile[];
}

/** The files of a case; the consents in force, where the applicant has to have given them. */
type Attached = [CaseFile[], ConsentRow[] | null];

/** What applicants do with their application as a whole: submit, submit again, withdraw. */
@Injectable()
export class SubmissionsService {
  /** Versions whose item's name the search knows: each is noted once in a process, not with every submission. */
  private readonly noted = new Set<string>();

  constructor(
    private readonly time: Time,
    private readonly catalogue: CatalogueService,
    private readonly items: CaseItems,
    private readonly acts: CaseActs,
    private readonly forms: CaseForms,
    private readonly removals: FileRemovals,
    private readonly seals: CaseSeals,
    private readonly notices: CaseNotices,
    private readonly consents: ConsentsService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Submits a draft: the application gets its number and its receipt, and the office has five working days to say what
   * is missing (行政许可法 Art. 32).
   *
   * @returns the case, or CASE_ITEM_WITHDRAWN, CASE_FORM_INVALID, CASE_MATERIAL_MISSING, CASE_CONSENT_NEEDED; the draft
   *   stays
   */
  async submit(actor: Applying, request: SubmitRequest): Promise<Outcome<CaseRef>> {
    let noted = '';
    const submit = async (tx: Tx, step: Step, [files, consents]: Attached): Promise<Outcome<CaseRef>> => {
      const { case: held } = step;
      noted = held.itemVersionId;
      const receivedOn = this.time.today();
      const item = await this.items.pinned(held.itemVersionId, tx);
      const ready = this.check(actor, held, item, files);
      const unticked = consents !== null && this.notices.missing(item, consents);
      // A number that is taken for a submission that is refused goes back with the transaction.
      const [open, number] = await Promise.all([
        this.catalogue.openItem(held.itemId, tx),
        isRefusal(ready) || unticked ? '' : this.takeNumber(tx, held.itemKey, receivedOn),
      ]);
      if (open?.state !== 'published') return refuse('CASE_ITEM_WITHDRAWN');
      if (isRefusal(ready)) return ready;
      if (unticked) return refuse('CASE_CONSENT_NEEDED');

      const at = this.time.now();
      if (!this.noted.has(held.itemVersionId)) {
        tx.write(noteCaseItem(held.itemId, held.itemName, held.itemNameEn));
      }
      const received = { ...this.received(step, ready, receivedOn, at), ...actingFor(actor), number };
      const submitted = historyEvent('submitted', { number, ...this.evidence(held, ready) });
      tx.note({ kind: 'case', id: held.id }, submitted, actor);
      const document = issueDocument(this.bid, {
        kind: 'receipt',
        application: { ...held, ...received },
        item: ready.item,
        at,
        facts: { materials: materialNames(ready) },
      });
      const { channel } = request;
      const submission = { applicationId: held.id, no: 1, data: received.data, channel, at };
      const change = { ...received, submittedAt: at, channel, ...takenIn(actor, held) };
      tx.write(this.seals.step(held.id, held.version, change, { submission, document }));
      return changed(held, change);
    };
    const outcome = await this.acts.perform(actor, 'submit', request, submit, (tx) =>
      this.attached(tx, actor, request.id),
    );
    // Only what is committed is known.
    if (!isRefusal(outcome) && noted) this.noted.add(noted);
    return outcome;
  }

  /** Submits again after a correction notice; former submissions stay as they were. */
  resubmit(actor: Citizen, request: SubmitRequest): Promise<Outcome<CaseRef>> {
    const resubmit = async (tx: Tx, step: Step, [files]: Attached): Promise<Outcome<CaseRef>> => {
      const { case: held } = step;
      const item = await this.items.pinned(held.itemVersionId, tx);
      const ready = this.check(actor, held, item, files);
      if (isRefusal(ready)) return ready;

      const at = this.time.now();
      const change = { ...this.received(step, ready, this.time.today(), at), ...actingFor(actor) };
      const [notice] = await tx.run<AnsweredNotice>(answerNotice(held.id, at));
      const resubmitted = historyEvent('resubmitted', {
        correctionId: notice?.id ?? null,
        ...this.evidence(held, ready),
      });
      tx.note({ kind: 'case', id: held.id }, resubmitted, actor);
      const no = held.submissionCount + 1;
      const submission = { applicationId: held.id, no, data: change.data, channel: request.channel, at };
      tx.write(stepOfCase(held.id, held.version, change, { submission }));
      return changed(held, change);
    };
    return this.acts.perform(actor, 'resubmit', request, resubmit, (tx) =>
      this.attached(tx, actor, request.id),
    );
  }

  /** Takes an application back; possible until it is decided. */
  withdraw(actor: Citizen, request: ActRequest & { reason: string | null }): Promise<Outcome<CaseRef>> {
    return this.acts.perform(actor, 'withdraw', request, async (tx, { case: held, stage }) => {
      const reason = request.reason?.trim() || null;
      const problem = reason ? reasonProblem(reason) : null;
      if (problem) return problem;
      const withdrawn = historyEvent('withdrawn', {
        reasonDigest: reason && saltedDigest(held.historySalt, reason),
      });
      tx.note({ kind: 'case', id: held.id }, withdrawn, actor);
      await eraseUnsubmitted(tx, this.removals, actor, held, null);
      const finishedAt = this.time.now();
      const change = { stage, reason, ...erased, finishedAt, nextDue: null, correctionDue: null };
      tx.write(this.seals.step(held.id, held.version, change));
      return changed(held, change);
    });
  }

  /** What belongs to a case, read together with it. At a counter the clerk records the consent with the identity. */
  private attached(tx: Tx, actor: Applying, id: string): Promise<Attached> {
    if (!isId(id)) return Promise.resolve([[], null]);
    const consents = actor.kind === 'citizen' ? this.consents.inForce(actor.id, id, tx) : null;
    return Promise.all([tx.run<CaseFile>(filesOfCase(id)), consents]);
  }

  /** Whether the working copy may be submitted; every problem is named at once. */
  private check(
    actor: Applying,
    held: Application,
    item: CaseItem,
    files: readonly CaseFile[],
  ): Outcome<Ready> {
    const answers = this.forms.open(item.form, held.draftData);
    const obstacles = this.forms.obstacles(item, answers, files, actor.language);
    const fields: RefusalField[] = [...obstacles.answers, ...obstacles.materials].map(
      ({ pointer, message }) => ({
        pointer,
        message,
      }),
    );
    const values = { count: fields.length };
    if (obstacles.answers.length > 0) return refuse('CASE_FORM_INVALID', { fields, values });
    if (fields.length > 0) return refuse('CASE_MATERIAL_MISSING', { fields, values });
    return { item, answers, files: workingFiles(files) };
  }

  /** The columns of a case that has just come in, or come in again. */
  private received({ case: held, stage }: Step, ready: Ready, receivedOn: Day, at: Date) {
    const due = correctionDueDay(receivedOn, chineseCalendar).day;
    return {
      stage,
      data: this.forms.seal(ready.item.form, ready.answers),
      draftData: null,
      submissionCount: held.submissionCount + 1,
      receivedOn,
      correctionDue: due,
      nextDue: due,
      savedAt: at,
    };
  }

  private evidence(held: Application, ready: Ready) {
    return {
      formDigest: saltedDigest(held.historySalt, ready.answers),
      materialIds: ready.files.map((file) => file.fileId),
    };
  }

  /** Numbers are gapless: the row of item and day stays locked until this transaction commits or gives the number back. */
  private async takeNumber(tx: Tx, itemCode: string, day: Day): Promise<string> {
    const [row] = await tx.run<{ last: number }>(nextNumber(itemCode, day));
    if (!row) throw new Error(`No number was given for ${itemCode}.`);
    return applicationNumber({ itemCode, day, sequence: row.last });
  }
}

function materialNames({ item, files }: Ready): string[] {
  const keys = [...new Set(files.map((file) => file.materialKey))];
  return keys.map((key) => materialOf(item, key)?.material_name ?? key);
}
