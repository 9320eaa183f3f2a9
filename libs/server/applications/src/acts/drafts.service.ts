import { Injectable } from '@nestjs/common';
import { CatalogueService } from '@tongban/catalogue';
import { CaseItems, isCaseItem } from '../case/case-items.service.js';
import {
  Database,
  Time,
  isId,
  newId,
  refuse,
  sentence,
  type Channel,
  type Citizen,
  type KeyedRequest,
  type Outcome,
  type RefusalField,
} from '@tongban/kernel';
import { historyEvent, lifeCycle, lifeCycleVersion } from '@tongban/rules';
import { largestAnswers, shapeFaults } from '../case/answers-shape.js';
import { CaseActs, type ActRequest, type CaseRef } from '../case/case-acts.js';
import type { Application } from '../case/application.entity.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { CaseForms, type Answers } from '../case/case-form.service.js';
import { deleteFile, filesOfCase, insertDraft, retireFile, stepOfCase } from '../case/case.queries.js';
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
  ) {}

  /**
   * Begins an application. It pins the item's version of this moment.
   *
   * @returns the draft, or CASE_ITEM_UNKNOWN, CASE_ITEM_WITHDRAWN, CASE_ITEM_NOT_ONLINE, CASE_ASSURANCE_TOO_LOW
   */
  start(actor: Citizen, request: StartRequest): Promise<Outcome<CaseRef>> {
    return this.database.once(actor, 'start', request, async (tx) => {
      const open = isId(request.itemId) ? await this.catalogue.openItem(request.itemId, tx) : undefined;
      if (!open) return refuse('CASE_ITEM_UNKNOWN');
      if (open.state !== 'published') return refuse('CASE_ITEM_WITHDRAWN');
      const { version } = open;
      if (!open.applyOnline || !version || !isCaseItem(version)) return refuse('CASE_ITEM_NOT_ONLINE');
      if (actor.assurance < version.content.identity_level) return refuse('CASE_ASSURANCE_TOO_LOW');

      const now = this.time.now();
      const id = newId();
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
        applicantId: actor.id,
        applicantName: actor.name,
        channel: request.channel,
        stage: lifeCycle.initial,
        draftData: {},
        historySalt: newSalt(),
        savedAt: now,
        createdAt: now,
      };
      await tx.run(insertDraft(draft));
      const started = historyEvent('caseStarted', {
        itemId: request.itemId,
        itemVersionId: version.id,
        formVersion: version.form.version,
        lifeCycleVersion,
      });
      await tx.record({ kind: 'case', id }, started, actor);
      return { id, version: 1 };
    });
  }

  /**
   * Keeps whatever is filled in so far, incomplete and wrong answers too: nothing of it is shown to staff before it is
   * submitted.
   *
   * @returns the new version, or CASE_ANSWERS_UNKNOWN, CASE_ANSWERS_TOO_LARGE with the fields at fault
   */
  save(actor: Citizen, request: SaveRequest): Promise<Outcome<CaseRef>> {
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
      };
      await tx.run(stepOfCase(held.id, held.version, change));
      return { id: held.id, version: held.version + 1 };
    });
  }

  /** Takes a file out of the working copy; a submission that held it keeps it. */
  removeFile(
    actor: Citizen,
    request: Pick<ActRequest, 'id' | 'version'> & { fileId: string },
  ): Promise<Outcome<CaseRef>> {
    return this.acts.performAgain(actor, 'saveDraft', request, async (tx, { case: held }) => {
      const files = await tx.run<CaseFile>(filesOfCase(held.id));
      const file = files.find((one) => one.fileId === request.fileId && one.submissionRemoved === null);
      if (!file) return refuse('CASE_FILE_UNKNOWN');
      const next = held.submissionCount + 1;
      await tx.run(file.submissionAdded === next ? deleteFile(file.id) : retireFile(file.id, next));
      await tx.run(stepOfCase(held.id, held.version, { savedAt: this.time.now() }));
      const removed = historyEvent('materialRemoved', { materialKey: file.materialKey, fileId: file.fileId });
      await tx.record({ kind: 'case', id: held.id }, removed, actor);
      return { id: held.id, version: held.version + 1 };
    });
  }
}

const fieldsOf = (faults: readonly { pointer: string }[], code: string, actor: Citizen): RefusalField[] =>
  faults.map(({ pointer }) => ({ pointer, message: sentence(code, actor.language) }));
