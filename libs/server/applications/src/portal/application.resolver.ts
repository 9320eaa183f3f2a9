import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentCitizen,
  ForCitizens,
  Time,
  isRefusal,
  refusalType,
  type Citizen,
  type Outcome,
} from '@tongban/kernel';
import { DraftsService } from '../acts/drafts.service.js';
import { SubmissionsService } from '../acts/submissions.service.js';
import type { Answers } from '../case/case-form.service.js';
import type { CaseRef } from '../case/case-acts.js';
import { caseActor } from '../case/life-cycle-step.js';
import { ApplicationStateEnum, type ApplicationState } from '../graphql/enums.js';
import type { Dossier } from '../views/dossier.js';
import { Dossiers } from '../views/dossiers.js';
import { MyApplicationsService, type MyApplication } from '../views/my-applications.service.js';
import {
  ApplicationPageType,
  ApplicationPayloadType,
  ApplicationSummaryType,
  ApplicationType,
  RemoveFileInput,
  SaveDraftInput,
  StartApplicationInput,
  SubmitInput,
  WithdrawInput,
} from './application.types.js';
import { applicationSummary, applicationType } from './application.view.js';

/** After these the client needs the present state to go on. */
const showsState = new Set(['CASE_CHANGED_ELSEWHERE', 'CASE_STAGE_OVER']);

/** What applicants ask about their applications, and do with them. */
@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly time: Time,
    private readonly drafts: DraftsService,
    private readonly submissions: SubmissionsService,
    private readonly mine: MyApplicationsService,
    private readonly dossiers: Dossiers,
  ) {}

  @Query(() => ApplicationPageType, { description: 'Own applications, the one touched last first.' })
  @ForCitizens()
  async myApplications(
    @CurrentCitizen() citizen: Citizen,
    @Args('state', {
      type: () => ApplicationStateEnum,
      nullable: true,
      defaultValue: ApplicationStateEnum.ALL,
    })
    state: ApplicationState | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ApplicationPageType> {
    const page = await this.mine.list(citizen, state ?? 'all', first ?? 20, after);
    return { ...page, nodes: page.nodes.map((one) => this.summary(citizen, one)) };
  }

  @Query(() => ApplicationSummaryType, {
    nullable: true,
    description: 'The draft for an item that was touched last.',
  })
  @ForCitizens()
  async myDraft(
    @CurrentCitizen() citizen: Citizen,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<ApplicationSummaryType | null> {
    const draft = await this.mine.draft(citizen, itemId);
    return draft && this.summary(citizen, draft);
  }

  @Query(() => ApplicationType, {
    nullable: true,
    description: 'An own application; null when there is none.',
  })
  @ForCitizens()
  async application(
    @CurrentCitizen() citizen: Citizen,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ApplicationType | null> {
    const dossier = await this.dossiers.find(citizen, id);
    return dossier && this.view(citizen, dossier);
  }

  @Query(() => Int, { nullable: true, description: 'Its version: cheap to ask, grows with every change.' })
  @ForCitizens()
  applicationVersion(
    @CurrentCitizen() citizen: Citizen,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<number | null> {
    return this.mine.version(citizen, id);
  }

  @Mutation(() => ApplicationPayloadType, { description: 'Begins an application.' })
  @ForCitizens()
  async startApplication(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => StartApplicationInput })
    { itemId, channel, idempotencyKey }: StartApplicationInput,
  ): Promise<ApplicationPayloadType> {
    return this.payload(citizen, null, await this.drafts.start(citizen, { itemId, channel, idempotencyKey }));
  }

  @Mutation(() => ApplicationPayloadType, { description: 'Keeps what is filled in so far, complete or not.' })
  @ForCitizens()
  async saveDraft(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => SaveDraftInput }) { applicationId: id, version, page, data }: SaveDraftInput,
  ): Promise<ApplicationPayloadType> {
    // What is no object at all is refused by the shape of the form, at its root.
    const answers = data as Answers;
    return this.payload(
      citizen,
      id,
      await this.drafts.save(citizen, { id, version, page: page ?? null, data: answers }),
    );
  }

  @Mutation(() => ApplicationPayloadType, { description: 'Takes a file out of the working copy.' })
  @ForCitizens()
  async removeFile(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => RemoveFileInput }) { applicationId: id, version, fileId }: RemoveFileInput,
  ): Promise<ApplicationPayloadType> {
    return this.payload(citizen, id, await this.drafts.removeFile(citizen, { id, version, fileId }));
  }

  @Mutation(() => ApplicationPayloadType, {
    description: 'Submits a draft; refused with every problem at once.',
  })
  @ForCitizens()
  async submitApplication(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => SubmitInput }) { applicationId: id, ...rest }: SubmitInput,
  ): Promise<ApplicationPayloadType> {
    return this.payload(citizen, id, await this.submissions.submit(citizen, { id, ...rest }));
  }

  @Mutation(() => ApplicationPayloadType, { description: 'Submits again after a correction notice.' })
  @ForCitizens()
  async resubmitApplication(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => SubmitInput }) { applicationId: id, ...rest }: SubmitInput,
  ): Promise<ApplicationPayloadType> {
    return this.payload(citizen, id, await this.submissions.resubmit(citizen, { id, ...rest }));
  }

  @Mutation(() => ApplicationPayloadType, { description: 'Takes an application back, until it is decided.' })
  @ForCitizens()
  async withdrawApplication(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => WithdrawInput })
    { applicationId: id, version, idempotencyKey, reason }: WithdrawInput,
  ): Promise<ApplicationPayloadType> {
    const request = { id, version, idempotencyKey, reason: reason ?? null };
    return this.payload(citizen, id, await this.submissions.withdraw(citizen, request));
  }

  private async payload(
    citizen: Citizen,
    id: string | null,
    outcome: Outcome<CaseRef>,
  ): Promise<ApplicationPayloadType> {
    if (!isRefusal(outcome)) {
      const { application: known } = outcome;
      const application = known
        ? this.view(citizen, this.dossiers.of(citizen, known))
        : await this.application(citizen, outcome.id);
      return { application, refusal: null };
    }
    const application = id && showsState.has(outcome.code) ? await this.application(citizen, id) : null;
    return { application, refusal: refusalType(outcome, citizen.language) };
  }

  private view(citizen: Citizen, dossier: Dossier): ApplicationType {
    return applicationType(dossier, caseActor(citizen, null), this.time.today());
  }

  private summary(citizen: Citizen, { row, notice }: MyApplication): ApplicationSummaryType {
    return applicationSummary(row, notice, caseActor(citizen, null), this.time.today(), citizen.language);
  }
}
