import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ItemListService } from '@tongban/catalogue';
import { EnterprisesService, IdentityChecks } from '@tongban/identity';
import {
  CurrentStaff,
  ForStaff,
  isRefusal,
  refusalType,
  refuse,
  type CounterClerk,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { DraftsService } from '../acts/drafts.service.js';
import { SubmissionsService } from '../acts/submissions.service.js';
import type { CaseRef } from '../case/case-acts.js';
import type { Answers } from '../case/case-form.service.js';
import { isRequired } from '../case/pinned-item.js';
import { Dossiers } from '../views/dossiers.js';
import {
  CheckApplicantInput,
  CheckApplicantPayloadType,
  OnBehalfItemType,
  OnBehalfPayloadType,
  OpenForApplicantInput,
  OpenForApplicantPayloadType,
  RemoveOnBehalfFileInput,
  StartOnBehalfInput,
  StartOnBehalfPayloadType,
  SubmitOnBehalfInput,
} from './on-behalf.types.js';

/** Services that a search at the counter shows. */
const itemsShown = 8;

/** A clerk applies for somebody standing at the counter: checks who it is, fills in, attaches, submits. */
@Resolver()
export class OnBehalfResolver {
  constructor(
    private readonly checks: IdentityChecks,
    private readonly items: ItemListService,
    private readonly drafts: DraftsService,
    private readonly submissions: SubmissionsService,
    private readonly dossiers: Dossiers,
    private readonly enterprises: EnterprisesService,
  ) {}

  @Query(() => [OnBehalfItemType], { description: 'Services found by everyday words, pinyin or code.' })
  @ForStaff('intake')
  async onBehalfItems(
    @CurrentStaff() { language }: StaffMember,
    @Args('search', { type: () => String }) search: string,
  ): Promise<OnBehalfItemType[]> {
    const words = search.trim();
    if (!words) return [];
    const { items } = await this.items.list({ search: words, onlineOnly: true, first: itemsShown });
    return items.map((item) => ({
      id: item.id,
      name: (language === 'en' && item.name_en) || item.name,
      departmentName: (language === 'en' && item.department_name_en) || item.department_name,
    }));
  }

  @Mutation(() => CheckApplicantPayloadType, {
    description: 'Notes how the identity of somebody at the counter was checked, and that they agreed.',
  })
  @ForStaff('intake')
  async checkApplicant(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => CheckApplicantInput }) input: CheckApplicantInput,
  ): Promise<CheckApplicantPayloadType> {
    const outcome = await this.checks.check(member, { ...input });
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, member.language) };
    const { checkId, told, masked } = outcome;
    const { name: fullName, identityNumber, telephone, address } = told;
    return {
      checkId,
      name: fullName,
      autofill: { fullName, identityNumber, ...(telephone && { telephone }), ...(address && { address }) },
      onRecord: { telephone: masked.telephone || null, address: masked.address || null },
    };
  }

  @Mutation(() => StartOnBehalfPayloadType, {
    description: 'Begins an application for the person of a check.',
  })
  @ForStaff('intake')
  async startOnBehalf(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => StartOnBehalfInput })
    { checkId, itemId, idempotencyKey }: StartOnBehalfInput,
  ): Promise<StartOnBehalfPayloadType> {
    const { language } = member;
    const clerk = await this.checks.clerkFor(member, checkId);
    if (!clerk) return { refusal: refusalType(refuse('CHECK_OVER'), language) };
    const begun = await this.drafts.start(clerk, { itemId, channel: 'counter', idempotencyKey });
    if (isRefusal(begun)) return { refusal: refusalType(begun, language) };
    const dossier = await this.dossiers.find(clerk, begun.id);
    if (!dossier) throw new Error('A draft just begun is not there.');
    const { content, form } = await dossier.item();
    const { id, version, itemName, itemNameEn } = dossier.application;
    const materials = content.materials.map((material) => ({
      key: material.key,
      name: (language === 'en' && material.material_name_en) || material.material_name,
      required: isRequired(material),
    }));
    return { draft: { id, version, itemName: language === 'en' ? itemNameEn : itemName, form, materials } };
  }

  @Mutation(() => OnBehalfPayloadType, {
    description: 'Takes a file out of an application that is being filled in.',
  })
  @ForStaff('intake')
  async removeOnBehalfFile(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => RemoveOnBehalfFileInput })
    { checkId, applicationId: id, version, fileId }: RemoveOnBehalfFileInput,
  ): Promise<OnBehalfPayloadType> {
    const clerk = await this.checks.clerkFor(member, checkId);
    if (!clerk) return { refusal: refusalType(refuse('CHECK_OVER'), member.language) };
    return this.payload(clerk, version, await this.drafts.removeFile(clerk, { id, version, fileId }));
  }

  @Mutation(() => OnBehalfPayloadType, {
    description: 'Keeps the answers and submits; refused with every problem at once, and the answers stay.',
  })
  @ForStaff('intake')
  async submitOnBehalf(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => SubmitOnBehalfInput }) input: SubmitOnBehalfInput,
  ): Promise<OnBehalfPayloadType> {
    const { checkId, applicationId: id, version, idempotencyKey } = input;
    const clerk = await this.checks.clerkFor(member, checkId);
    if (!clerk) return { refusal: refusalType(refuse('CHECK_OVER'), member.language) };
    // What is no object at all is refused by the shape of the form, at its root.
    const data = input.data as Answers;
    const saved = await this.drafts.save(clerk, { id, version, page: null, data });
    if (isRefusal(saved)) return this.payload(clerk, version, saved);
    const request = { id, version: saved.version, channel: 'counter', idempotencyKey } as const;
    const sent = await this.submissions.submit(clerk, request);
    if (isRefusal(sent)) return this.payload(clerk, saved.version, sent);
    const dossier = await this.dossiers.find(clerk, id);
    // The receipt is opened as what the clerk is: one of a department.
    const seen = await this.dossiers.find(member, id);
    const [receipt] = seen ? await seen.documents() : [];
    return {
      version: sent.version,
      number: dossier?.application.number ?? null,
      receiptUrl: receipt ? `/files/counter/documents/${receipt.id}` : null,
    };
  }

  @Mutation(() => OpenForApplicantPayloadType, {
    description: 'Opens the space of an enterprise for the person of a check, whose papers the clerk saw.',
  })
  @ForStaff('intake')
  async openEnterpriseForApplicant(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => OpenForApplicantInput }) input: OpenForApplicantInput,
  ): Promise<OpenForApplicantPayloadType> {
    const { checkId, creditCode, name, papersSeen, idempotencyKey } = input;
    const clerk = await this.checks.clerkFor(member, checkId);
    if (!clerk) return { refusal: refusalType(refuse('CHECK_OVER'), member.language) };
    const request = { creditCode, name, papersSeen, idempotencyKey, representativeId: clerk.standingFor.id };
    const outcome = await this.enterprises.openAtCounter(clerk, request);
    return isRefusal(outcome)
      ? { refusal: refusalType(outcome, member.language) }
      : { enterpriseId: outcome.id };
  }

  private payload(clerk: CounterClerk, version: number, outcome: Outcome<CaseRef>): OnBehalfPayloadType {
    return isRefusal(outcome)
      ? { version, refusal: refusalType(outcome, clerk.language) }
      : { version: outcome.version };
  }
}
