import { Injectable } from '@nestjs/common';
import { CatalogueService, type OpenItem } from '@tongban/catalogue';
import { CaseItems, isCaseItem } from '../case/case-items.service.js';
import {
  Database,
  applicantOf,
  FileRemovals,
  Time,
  isId,
  isRefusal,
  newId,
  refuse,
  sentence,
  type Channel,
  type Applying,
  type KeyedRequest,
  type Outcome,
  type RefusalField,
  type Tx,
} from '@tongban/kernel';
import { SpacesService } from '@tongban/identity';
import { historyEvent, lifeCycle, lifeCycleVersion, standingProblem } from '@tongban/rules';
import { largestAnswers, shapeFaults } from '../case/answers-shape.js';
import { CaseActs, changed, type ActRequest, type CaseRef } from '../case/case-acts.js';
import { actingFor, takenIn } from '../case/acting-for.js';
import type { Application } from '../case/application.entity.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { CaseForms, type Answers } from '../case/case-form.service.js';
import { deleteFiles, filesOfCase, insertDraft, retireFile, stepOfCase } from '../case/case.queries.js';
import { itemKeyOf } from '../case/pinned-item.js';
import { newSalt } from '../case/salted-digest.js';

export interface StartRequest extends KeyedRequest {
  readonly itemId: string;
  readonly channel: Channel;
}

export interface SaveRequest extends Pick<ActRequest, 'id' | 'version'> {
  /** The page of the form on which the applicant is; kept so that another device goes on there. */
  readonly page: string | null;
  readonly data: Answers;
}

/** Longest key of a page that is kept. */
const longestPage = 100;

/** Begins applications and keeps their working copies, on whichever channel the applicant goes on. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly catalogue: CatalogueService,
    private readonly items: CaseItems,
    private readonly acts: CaseActs,
    private readonly forms: CaseForms,
    private readonly removals: FileRemovals,
    private readonly spaces: SpacesService,
  ) {}

  /**
   * Begins an application, for oneself or for whom one acts. It pins the item's version of this moment.
   *
   * @returns the draft, or CASE_ITEM_UNKNOWN, CASE_ITEM_WITHDRAWN, CASE_ITEM_NOT_ONLINE, CASE_ASSURANCE_TOO_LOW,
   * CASE_NOT_FOR_ENTERPRISES, CASE_NOT_FOR_CHILDREN, SPACE_*
   */
  async start(actor: Applying, request: StartRequest): Promise<Outcome<CaseRef>> {
    const applicant = applicantOf(actor);
    // The same press in another's name is another request.
    const asked = { ...request, applicantId: applicant.id };
    const id = newId();
    let inserted: Promise<Application[]> | null = null;
    const start = async (tx: Tx, open: OpenItem | undefined): Promise<Outcome<CaseRef>> => {
      if (!open) return refuse('CASE_ITEM_UNKNOWN');
      if (open.state !== 'published') return refuse('CASE_ITEM_WITHDRAWN');
      const { version } = open;
      if (!open.applyOnline || !version || !isCaseItem(version)) return refuse('CASE_ITEM_NOT_ONLINE');
      const { content } = version;
      const themeKeys = [...content.user_topic_type, ...content.corp_topic_type];
      const space = actor.kind === 'citizen' ? actor.space : null;
      const item = { id: request.itemId, themeKeys };
      const obstacle = actor.kind === 'citizen' ? await this.spaces.obstacle(tx, actor, item) : null;
      if (obstacle) return obstacle;
      const standing = standingProblem(content.server_type, space?.kind ?? 'self');
      if (standing) return refuse(standing);
      const { assurance } = actor.kind === 'citizen' ? actor : actor.standingFor;
      if (assurance < content.identity_level) {
        return refuse('CASE_ASSURANCE_TOO_LOW', { values: { level: content.identity_level } });
      }

      const now = this.time.now();
      const draft: Partial<Application> = {
        id,
        itemId: request.itemId,
        itemVersionId: version.id,
        itemKey: itemKeyOf(version.content),
        itemName: version.content.task_name,
        itemNameEn: version.content.task_name_en || version.content.task_name,
        departmentId: version.departmentId,
        departmentName: version.departmentName,
        departmentNameEn: version.departmentNameEn ?? version.departmentName,
        regionCode: version.regionCode,
        lifeCycleVersion,
        applicantId: applicant.id,
        applicantName: applicant.name,
        applicantKind: applicant.kind,
        ...actingFor(actor),
        themeKeys: space ? themeKeys : [],
        channel: request.channel,
        stage: lifeCycle.initial,
        draftData: {},
        historySalt: newSalt(),
        savedAt: now,
        createdAt: now,
      };
      inserted = tx.later<Application>(insertDraft(draft));
      const started = historyEvent('caseStarted', {
        itemId: request.itemId,
        itemVersionId: version.id,
        formVersion: version.form.version,
        lifeCycleVersion,
      });
      tx.note({ kind: 'case', id }, started, actor);
      return { id, version: 1 };
    };
    const outcome = await this.database.once<CaseRef, OpenItem | undefined>(actor, 'start', asked, start, {
      answer: { id, version: 1 },
      first: async (tx) => (isId(request.itemId) ? this.catalogue.openItem(request.itemId, tx) : undefined),
    });
    const [application] = (await (inserted as Promise<Application[]> | null)) ?? [];
    return isRefusal(outcome) || !application ? outcome : { ...outcome, application };
  }

  /**
   * Keeps whatever is filled in so far, incomplete and wrong answers too: nothing of it is shown to staff before it is
   * submitted.
   *
   * @returns the new version, or CASE_ANSWERS_UNKNOWN, CASE_ANSWERS_TOO_LARGE with the fields at fault
   */
  save(actor: Applying, request: SaveRequest): Promise<Outcome<CaseRef>> {
    return this.acts.performAgain(actor, 'saveDraft', request, async (tx, { case: held }) => {
      const { form } = await this.items.pinned(held.itemVersionId, tx);
      const faults = shapeFaults(form.schema, request.data);
      const unknown = faults.filter((one) => one.fault === 'unknown');
      if (unknown.length > 0)
        return refuse('CASE_ANSWERS_UNKNOWN', { fields: fieldsOf(unknown, 'PROBLEM_FIELD_UNKNOWN', actor) });
      if (faults.length > 0 || JSON.stringify(request.data).length > largestAnswers) {
        return refuse('CASE_ANSWERS_TOO_LARGE', {
          fields: fieldsOf(faults, 'CASE_ANSWERS_TOO_LARGE', actor),
        });
      }
      const change = {
        draftData: this.forms.seal(form, request.data),
        page: request.page?.slice(0, longestPage) ?? null,
        savedAt: this.time.now(),
        ...takenIn(actor, held),
      };
      tx.write(stepOfCase(held.id, held.version, change));
      return changed(held, change);
    });
  }

  /** Takes a file out of the working copy; a submission that held it keeps it. */
  removeFile(
    actor: Applying,
    request: Pick<ActRequest, 'id' | 'version'> & { fileId: string },
  ): Promise<Outcome<CaseRef>> {
    return this.acts.performAgain(actor, 'saveDraft', request, async (tx, { case: held }) => {
      const files = await tx.run<CaseFile>(filesOfCase(held.id));
      const file = files.find((one) => one.fileId === request.fileId && one.submissionRemoved === null);
      if (!file) return refuse('CASE_FILE_UNKNOWN');
      const next = held.submissionCount + 1;
      const change = { savedAt: this.time.now() };
      if (file.submissionAdded === next) {
        tx.write(deleteFiles([file.id]));
        await this.removals.remove(tx, [file.fileId]);
      } else tx.write(retireFile(file.id, next));
      tx.write(stepOfCase(held.id, held.version, change));
      const removed = historyEvent('materialRemoved', { materialKey: file.materialKey, fileId: file.fileId });
      tx.note({ kind: 'case', id: held.id }, removed, actor);
      return changed(held, change);
    });
  }
}

const fieldsOf = (faults: readonly { pointer: string }[], code: string, actor: Applying): RefusalField[] =>
  faults.map(({ pointer }) => ({ pointer, message: sentence(code, actor.language) }));
