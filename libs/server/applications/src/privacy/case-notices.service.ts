import { Injectable } from '@nestjs/common';
import {
  ConsentsService,
  PrivacyNotices,
  type ConsentRow,
  type ShownNotice,
  type TickedNotice,
} from '@tongban/identity';
import {
  isId,
  isRefusal,
  refuse,
  type Citizen,
  type KeyedRequest,
  type Language,
  type Outcome,
} from '@tongban/kernel';
import type { NoticeKey } from '@tongban/rules';
import type { Application } from '../case/application.entity.js';
import { personalOf } from '../case/case-form.service.js';
import { CaseItems, type CaseItem } from '../case/case-items.service.js';
import { CaseStore } from '../case/case-store.js';
import { labelOfField } from '../case/form-labels.js';

/** Which notices an application has to begin with, and whether they were ticked (个人信息保护法 Art. 17, 23, 29). */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly items: CaseItems,
    private readonly cases: CaseStore,
    private readonly notices: PrivacyNotices,
    private readonly consents: ConsentsService,
  ) {}

  /** The notices that the person has yet to tick for an application; null when there is none of theirs. */
  async open(actor: Citizen, applicationId: string): Promise<ShownNotice[] | null> {
    if (!isId(applicationId)) return null;
    const [held, given] = await Promise.all([
      this.cases.find(actor, applicationId),
      this.consents.inForce(actor.id, applicationId),
    ]);
    return held && this.show(actor, held, given);
  }

  /**
   * Records what the person ticked for an application.
   *
   * @returns what is yet to be ticked, or CASE_NOT_FOUND, CONSENT_NOTICE_CHANGED
   */
  async tick(
    actor: Citizen,
    request: KeyedRequest & { applicationId: string; ticked: readonly TickedNotice[] },
  ): Promise<Outcome<{ left: ShownNotice[] }>> {
    const held = isId(request.applicationId) ? await this.cases.find(actor, request.applicationId) : null;
    if (!held) return refuse('CASE_NOT_FOUND');
    const { idempotencyKey, ticked } = request;
    const outcome = await this.consents.give(actor, { idempotencyKey, caseId: held.id, ticked });
    if (isRefusal(outcome)) return outcome;
    return { left: await this.show(actor, held, await this.consents.inForce(actor.id, held.id)) };
  }

  /** Whether something is yet to be ticked before a case of this item may be submitted. */
  missing(item: CaseItem, given: readonly ConsentRow[]): boolean {
    return this.consents.missing(neededFor(item), given).length > 0;
  }

  private async show(
    actor: Citizen,
    held: Application,
    given: readonly ConsentRow[],
  ): Promise<ShownNotice[]> {
    const item = await this.items.pinned(held.itemVersionId);
    const keys = this.consents.missing(neededFor(item), given);
    return keys.map((key) => this.notices.show(key, actor.language, valuesOf(held, item, actor.language)));
  }
}

/** Which notices an item needs. */
function neededFor(item: CaseItem): NoticeKey[] {
  return [
    'account',
    ...(personalOf(item.form).length > 0 ? (['sensitive'] as const) : []),
    ...(item.content.other_dept.trim() ? (['passing'] as const) : []),
  ];
}

function valuesOf(held: Application, item: CaseItem, language: Language) {
  const english = language === 'en';
  const labels = personalOf(item.form).map((pointer) => {
    const label = labelOfField(item.form, pointer.replace(/\*/g, '0'));
    // A field of a group is asked of every entry: its own name says enough.
    return label ? (label[english ? 'en' : 'zh'].split(' · ').at(-1) ?? '') : pointer;
  });
  return {
    item: english ? held.itemNameEn : held.itemName,
    office: english ? held.departmentNameEn : held.departmentName,
    fields: [...new Set(labels)],
    others: item.content.other_dept.split(/[、;；]/).map((other) => other.trim()),
  };
}
