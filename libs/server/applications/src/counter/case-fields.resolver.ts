import { Inject } from '@nestjs/common';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EnterprisesService, PeopleService, StaffService, type Personal } from '@tongban/identity';
import { BID, Json, Time } from '@tongban/kernel';
import { inLanguage, maskIdentityNumber, maskTelephone, type Bid } from '@tongban/rules';
import { contactOf } from '../case/acting-for.js';
import { labelOfField } from '../case/form-labels.js';
import { viewTexts } from '../locales/view-texts.js';
import { correctionPoints, documentType } from '../portal/application.view.js';
import { clockToday } from '../views/clock-view.js';
import type { Dossier } from '../views/dossier.js';
import { maskedAnswers } from '../views/masked-answers.js';
import { actedForOthers, timelineOf } from '../views/timeline.js';
import { CaseType } from './case.types.js';
import { changesBetween, submittedMaterials } from './case.view.js';
import {
  CaseChangeType,
  CaseClockType,
  CaseCorrectionType,
  CaseDocumentType,
  CaseTimelineEntryType,
  SubmittedMaterialType,
} from './parts.types.js';

/** The parts of a case, each read only when it is asked for. */
@Resolver(() => CaseType)
export class CaseFieldsResolver {
  constructor(
    private readonly time: Time,
    private readonly people: PeopleService,
    private readonly staff: StaffService,
    private readonly enterprises: EnterprisesService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @ResolveField(() => Int, { description: 'Number of the pinned version of the item.' })
  async itemVersion(@Parent() { dossier }: CaseType): Promise<number> {
    return (await dossier.item()).number;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Unified social credit code, where an enterprise applies.',
  })
  async applicantCreditCode(@Parent() { dossier }: CaseType): Promise<string | null> {
    const { applicantKind, applicantId } = dossier.application;
    if (applicantKind === 'person') return null;
    return (await this.enterprises.byId([applicantId])).get(applicantId)?.creditCode ?? null;
  }

  @ResolveField(() => String, {
    description: 'Identity number, masked: of the applicant, or of who acts for an enterprise.',
  })
  async applicantIdentityNumber(@Parent() { dossier }: CaseType): Promise<string> {
    return maskIdentityNumber((await this.applicant(dossier))?.identityNumber ?? '');
  }

  @ResolveField(() => String, {
    description: 'Telephone, masked: of the applicant, or of who acts for an enterprise.',
  })
  async applicantTelephone(@Parent() { dossier }: CaseType): Promise<string> {
    return maskTelephone((await this.applicant(dossier))?.telephone ?? '');
  }

  @ResolveField(() => Json, {
    nullable: true,
    description: 'The form definition that the answers belong to.',
  })
  async form(@Parent() { dossier }: CaseType): Promise<object> {
    return (await dossier.item()).form;
  }

  @ResolveField(() => Json, {
    description: 'The answers of the last submission; personal values are masked.',
  })
  async data(@Parent() { dossier }: CaseType): Promise<Record<string, unknown>> {
    const [item, answers] = await Promise.all([dossier.item(), dossier.submittedAnswers()]);
    return maskedAnswers(item.form, answers);
  }

  @ResolveField(() => [CaseChangeType], { description: 'What the last submission changed in the answers.' })
  async changes(@Parent() { dossier }: CaseType): Promise<CaseChangeType[]> {
    const [item, before, after] = await Promise.all([
      dossier.item(),
      dossier.formerAnswers(),
      dossier.submittedAnswers(),
    ]);
    return before ? changesBetween(item.form, before, after, dossier.language) : [];
  }

  @ResolveField(() => [SubmittedMaterialType], { description: 'Every material of the item with its files.' })
  async materials(@Parent() { dossier, submissionCount }: CaseType): Promise<SubmittedMaterialType[]> {
    const [item, files] = await Promise.all([dossier.item(), dossier.files()]);
    return submittedMaterials(item, files, submissionCount, dossier.language);
  }

  @ResolveField(() => [String], {
    description: 'What a reviewer checks: the standards of the steps of the item.',
  })
  async reviewPoints(@Parent() { dossier }: CaseType): Promise<string[]> {
    const { content } = await dossier.item();
    const english = dossier.language === 'en';
    return content.steps
      .map((step) => (english && step.review_standard_en) || step.review_standard)
      .filter((text) => text !== '');
  }

  @ResolveField(() => CaseClockType, { nullable: true, description: 'Its clock, from acceptance on.' })
  clock(@Parent() { dossier }: CaseType): CaseClockType | null {
    return clockToday(this.bid, dossier.application, this.time.today());
  }

  @ResolveField(() => CaseCorrectionType, { nullable: true, description: 'The last correction notice.' })
  async correction(@Parent() { dossier }: CaseType): Promise<CaseCorrectionType | null> {
    const { language } = dossier;
    const notice = (await dossier.notices()).at(-1);
    if (!notice) return null;
    const [names, item] = await Promise.all([this.staff.names([notice.issuedBy], language), dossier.item()]);
    return {
      issuedAt: notice.issuedAt,
      issuedBy: names.get(notice.issuedBy) ?? viewTexts[language].by.staff,
      points: correctionPoints(notice, item, language),
      answeredAt: notice.answeredAt,
    };
  }

  @ResolveField(() => [CaseTimelineEntryType], { description: 'What has happened, in its order.' })
  async timeline(@Parent() { dossier }: CaseType): Promise<CaseTimelineEntryType[]> {
    const { language } = dossier;
    const [history, documents, item] = await Promise.all([
      dossier.history(),
      dossier.documents(),
      dossier.item(),
    ]);
    const ids = history.flatMap((row) => (row.actorKind === 'staff' && row.actorId ? [row.actorId] : []));
    const label = (pointer: string): string | undefined => {
      const field = labelOfField(item.form, pointer);
      return field ? inLanguage(field, language) : viewTexts[language].applicant[pointer];
    };
    return timelineOf(dossier.application, history, documents, {
      language,
      staffNames: await this.staff.names([...new Set(ids)], language),
      peopleNames: await this.people.names(actedForOthers(history)),
      label,
    });
  }

  @ResolveField(() => [CaseDocumentType], { description: 'Notices and decisions.' })
  async documents(@Parent() { dossier }: CaseType): Promise<CaseDocumentType[]> {
    const documents = await dossier.documents();
    return documents.map((document) => documentType(document, 'counter', dossier.language));
  }

  private async applicant({ application }: Dossier): Promise<Personal | undefined> {
    const id = contactOf(application);
    return (await this.people.personal([id])).get(id);
  }
}
