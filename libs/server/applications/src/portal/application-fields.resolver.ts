import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CatalogueService, ItemType, itemView } from '@tongban/catalogue';
import { PeopleService } from '@tongban/identity';
import { BID, Database, Json, Time } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { correctionStages } from '../case/stages.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import { CaseForms } from '../case/case-form.service.js';
import { labelOfField } from '../case/form-labels.js';
import { emptiedOf } from '../privacy/case-end.queries.js';
import { clockToday } from '../views/clock-view.js';
import type { Dossier } from '../views/dossier.js';
import { actedForOthers, timelineOf } from '../views/timeline.js';
import { ApplicationType } from './application.types.js';
import { correctionPoints, documentType, materialTypes } from './application.view.js';
import {
  CaseMaterialType,
  ClockType,
  CorrectionType,
  DocumentType,
  EmptiedType,
  ProblemType,
  TimelineEntryType,
} from './parts.types.js';

/** The parts of an application, each read only when it is asked for. */
@Resolver(() => ApplicationType)
export class ApplicationFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly forms: CaseForms,
    private readonly catalogue: CatalogueService,
    private readonly people: PeopleService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @ResolveField(() => ItemType, { description: 'The version of the item under which it was begun.' })
  async item(@Parent() { dossier }: ApplicationType): Promise<ItemType> {
    const [version, open] = await Promise.all([
      dossier.item(),
      this.catalogue.openItem(dossier.application.itemId),
    ]);
    const { language } = dossier;
    return itemView(version, {
      language,
      tables: this.bid.codeTables,
      applyOnline: open?.applyOnline ?? false,
    });
  }

  @ResolveField(() => Json, { description: 'The answers: the working copy, or what was last submitted.' })
  data(@Parent() { dossier }: ApplicationType): Promise<Record<string, unknown>> {
    return dossier.workingAnswers();
  }

  @ResolveField(() => EmptiedType, {
    nullable: true,
    description: 'When the answers, files and documents of a case that is over were taken away.',
  })
  async emptied(@Parent() { dossier }: ApplicationType): Promise<EmptiedType | null> {
    const { id, finishedAt } = dossier.application;
    if (!finishedAt) return null;
    const [row] = await this.database.read<{ erasedAt: Date | null; restrictedAt: Date | null }>(
      emptiedOf(id),
    );
    if (row?.erasedAt) return { kind: 'erased', at: row.erasedAt };
    return row?.restrictedAt ? { kind: 'archived', at: row.restrictedAt } : null;
  }

  @ResolveField(() => [ProblemType], {
    description: 'Problems of what is filled in so far; what is missing is none yet.',
  })
  async problems(@Parent() { dossier, openActs }: ApplicationType): Promise<ProblemType[]> {
    if (!openActs.includes('saveDraft')) return [];
    const [item, answers] = await Promise.all([dossier.item(), dossier.workingAnswers()]);
    return [...this.forms.problems(item.form, answers, dossier.language)];
  }

  @ResolveField(() => [CaseMaterialType], { description: 'Every material of the item with its files.' })
  async materials(@Parent() { dossier, openActs }: ApplicationType): Promise<CaseMaterialType[]> {
    const [item, files, notice] = await Promise.all([dossier.item(), dossier.files(), openNotice(dossier)]);
    return materialTypes(item, files, notice, openActs.includes('saveDraft'));
  }

  @ResolveField(() => ClockType, { nullable: true, description: 'Its clock, from acceptance on.' })
  clock(@Parent() { dossier }: ApplicationType): ClockType | null {
    return clockToday(this.bid, dossier.application, this.time.today());
  }

  @ResolveField(() => CorrectionType, { nullable: true, description: 'What is to be mended now.' })
  async correction(@Parent() { dossier }: ApplicationType): Promise<CorrectionType | null> {
    const notice = await openNotice(dossier);
    if (!notice) return null;
    const points = correctionPoints(notice, await dossier.item(), dossier.language);
    return { issuedAt: notice.issuedAt, points };
  }

  @ResolveField(() => [TimelineEntryType], { description: 'What has happened, in its order.' })
  async timeline(@Parent() { dossier }: ApplicationType): Promise<TimelineEntryType[]> {
    const [history, documents, item] = await Promise.all([
      dossier.history(),
      dossier.documents(),
      dossier.item(),
    ]);
    const { language } = dossier;
    return timelineOf(dossier.application, history, documents, {
      language,
      staffNames: null,
      ...(dossier.actor.kind === 'citizen' ? { citizenId: dossier.actor.id } : {}),
      peopleNames: await this.people.names(actedForOthers(history)),
      label: (pointer) => labelOfField(item.form, pointer)?.[language === 'en' ? 'en' : 'zh'],
    });
  }

  @ResolveField(() => [DocumentType], { description: 'Notices and decisions.' })
  async documents(@Parent() { dossier }: ApplicationType): Promise<DocumentType[]> {
    const documents = await dossier.documents();
    return documents.map((document) => documentType(document, 'portal', dossier.language));
  }
}

/** The notice that waits for an answer. */
async function openNotice(dossier: Dossier): Promise<CorrectionNotice | null> {
  if (!correctionStages.includes(dossier.application.stage)) return null;
  return (await dossier.notices()).at(-1) ?? null;
}
