import { Injectable } from '@nestjs/common';
import { CaseItems } from '../case/case-items.service.js';
import { PeopleService } from '@tongban/identity';
import { Database, refuse, type Outcome, type StaffMember } from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { contactOf } from '../case/acting-for.js';
import { CaseForms, isPersonal } from '../case/case-form.service.js';
import { CaseStore } from '../case/case-store.js';
import { saltedDigest } from '../case/salted-digest.js';
import { reasonProblem } from './reason.js';

/** One value that staff want to see whole. */
export interface RevealRequest {
  readonly caseId: string;
  /** A pointer into the form's answers, or `applicant/identityNumber`, `applicant/telephone`. */
  readonly pointer: string;
  readonly reason: string;
}

const ofApplicant = {
  'applicant/identityNumber': 'identityNumber',
  'applicant/telephone': 'telephone',
} as const;

/** Uncovers personal values for staff, each time with a reason that stands in the case's history. */
@Injectable()
export class PersonalService {
  constructor(
    private readonly database: Database,
    private readonly items: CaseItems,
    private readonly people: PeopleService,
    private readonly cases: CaseStore,
    private readonly forms: CaseForms,
  ) {}

  /**
   * Shows one personal value. The reason is kept in the history as a digest; nothing is shown before the history
   * holds it.
   *
   * @returns the value, or CASE_NOT_FOUND, CASE_REASON_NEEDED, CASE_NOT_PERSONAL
   */
  async reveal(actor: StaffMember, request: RevealRequest): Promise<Outcome<{ value: string }>> {
    const found = await this.cases.find(actor, request.caseId);
    if (!found) return refuse('CASE_NOT_FOUND');
    const problem = reasonProblem(request.reason);
    if (problem) return problem;
    const value = await this.valueAt(found.itemVersionId, found.data, contactOf(found), request.pointer);
    if (value === null) return refuse('CASE_NOT_PERSONAL');
    return this.database.transaction(async (tx) => {
      const digest = saltedDigest(found.historySalt, request.reason.trim());
      const revealed = historyEvent('personalRevealed', { pointer: request.pointer, reasonDigest: digest });
      await tx.record({ kind: 'case', id: found.id }, revealed, actor);
      return { value };
    });
  }

  private async valueAt(
    itemVersionId: string,
    data: Record<string, unknown> | null,
    contactId: string,
    pointer: string,
  ): Promise<string | null> {
    if (pointer in ofApplicant) {
      const personal = (await this.people.personal([contactId])).get(contactId);
      return personal?.[ofApplicant[pointer as keyof typeof ofApplicant]] ?? null;
    }
    const { form } = await this.items.pinned(itemVersionId);
    if (!isPersonal(form, pointer)) return null;
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
    const value = steps.reduce<unknown>(
      (inner, step) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
          ? Reflect.get(inner, step)
          : undefined,
      this.forms.open(form, data),
    );
    if (value === undefined || value === null) return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
}
