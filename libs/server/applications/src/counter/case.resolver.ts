import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentStaff,
  ForStaff,
  Time,
  isRefusal,
  refusalType,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { caseRoles, handlingRoles } from '@tongban/rules';
import { IntakeService } from '../acts/intake.service.js';
import { PersonalService } from '../acts/personal.service.js';
import { ReviewService } from '../acts/review.service.js';
import { CaseActs, type ActRequest, type CaseRef } from '../case/case-acts.js';
import { QueueViewEnum, type QueueView } from '../graphql/enums.js';
import type { Dossier } from '../views/dossier.js';
import { Dossiers } from '../views/dossiers.js';
import { MyApplicationsService } from '../views/my-applications.service.js';
import { QueueService } from '../views/queue.service.js';
import {
  ActInput,
  CasePageType,
  CasePayloadType,
  CaseType,
  DeliverInput,
  QueueCountsType,
  ReasonedActInput,
  RequestCorrectionInput,
  RevealInput,
  RevealPayloadType,
} from './case.types.js';
import { caseSummary, caseType } from './case.view.js';

/** What staff ask about the cases of their departments, and do with them. */
@Resolver(() => CaseType)
export class CaseResolver {
  constructor(
    private readonly time: Time,
    private readonly intake: IntakeService,
    private readonly review: ReviewService,
    private readonly personal: PersonalService,
    private readonly acts: CaseActs,
    private readonly queues: QueueService,
    private readonly dossiers: Dossiers,
    private readonly versions: MyApplicationsService,
  ) {}

  @Query(() => CasePageType, {
    description: 'A view of the queue, ordered by what is due; a search goes through all.',
  })
  @ForStaff(...caseRoles)
  async queue(
    @CurrentStaff() member: StaffMember,
    @Args('view', { type: () => QueueViewEnum }) view: QueueView,
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<CasePageType> {
    const request = { view, search: search ?? null, first: first ?? 20, after: after ?? null };
    const page = await this.queues.page(member, request);
    const today = this.time.today();
    const nodes = page.nodes.map(({ row, clock, who }) =>
      caseSummary(row, clock, who, today, member.language),
    );
    return { ...page, nodes };
  }

  @Query(() => QueueCountsType, { description: 'How many cases each view holds.' })
  @ForStaff(...caseRoles)
  queueCounts(@CurrentStaff() member: StaffMember): Promise<QueueCountsType> {
    return this.queues.counts(member);
  }

  @Query(() => CaseType, {
    nullable: true,
    description: 'A case of the own departments; null when there is none.',
  })
  @ForStaff(...caseRoles)
  async case(
    @CurrentStaff() member: StaffMember,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CaseType | null> {
    const dossier = await this.dossiers.find(member, id);
    return dossier && this.view(member, dossier);
  }

  @Query(() => Int, { nullable: true, description: 'Its version: cheap to ask, grows with every change.' })
  @ForStaff(...caseRoles)
  caseVersion(
    @CurrentStaff() member: StaffMember,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<number | null> {
    return this.versions.version(member, id);
  }

  @Mutation(() => CasePayloadType, {
    description: 'Tells the applicant everything that is missing, in one notice.',
  })
  @ForStaff(...handlingRoles)
  async requestCorrection(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => RequestCorrectionInput }) input: RequestCorrectionInput,
  ): Promise<CasePayloadType> {
    const points = input.points.map(({ kind, pointer, materialKey, message }) => ({
      kind,
      pointer: pointer ?? null,
      materialKey: materialKey ?? null,
      message,
    }));
    return this.payload(
      member,
      input,
      await this.intake.requestCorrection(member, { ...act(input), points }),
    );
  }

  @Mutation(() => CasePayloadType, { description: 'Accepts a case; its clock starts.' })
  @ForStaff(...handlingRoles)
  async acceptCase(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => ActInput }) input: ActInput,
  ): Promise<CasePayloadType> {
    return this.payload(member, input, await this.intake.accept(member, act(input)));
  }

  @Mutation(() => CasePayloadType, { description: 'Does not accept a case, with the reason.' })
  @ForStaff(...handlingRoles)
  async declineCase(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => ReasonedActInput }) input: ReasonedActInput,
  ): Promise<CasePayloadType> {
    const { reason } = input;
    return this.payload(member, input, await this.intake.decline(member, { ...act(input), reason }));
  }

  @Mutation(() => CasePayloadType, { description: 'Begins the review of an accepted case.' })
  @ForStaff(...handlingRoles)
  async startReview(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => ActInput }) input: ActInput,
  ): Promise<CasePayloadType> {
    return this.payload(member, input, await this.review.start(member, act(input)));
  }

  @Mutation(() => CasePayloadType, { description: 'Grants what was applied for.' })
  @ForStaff(...handlingRoles)
  async grantCase(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => ReasonedActInput }) input: ReasonedActInput,
  ): Promise<CasePayloadType> {
    const { reason } = input;
    return this.payload(member, input, await this.review.grant(member, { ...act(input), reason }));
  }

  @Mutation(() => CasePayloadType, { description: 'Refuses it, with the reason.' })
  @ForStaff(...handlingRoles)
  async refuseCase(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => ReasonedActInput }) input: ReasonedActInput,
  ): Promise<CasePayloadType> {
    const { reason } = input;
    return this.payload(member, input, await this.review.refuse(member, { ...act(input), reason }));
  }

  @Mutation(() => CasePayloadType, { description: 'Hands the decision over.' })
  @ForStaff(...handlingRoles)
  async deliverCase(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => DeliverInput }) input: DeliverInput,
  ): Promise<CasePayloadType> {
    const { way } = input;
    return this.payload(member, input, await this.review.deliver(member, { ...act(input), way }));
  }

  @Mutation(() => CasePayloadType, { description: 'Closes a delivered case.' })
  @ForStaff(...handlingRoles)
  async closeCase(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => ActInput }) input: ActInput,
  ): Promise<CasePayloadType> {
    return this.payload(member, input, await this.review.close(member, act(input)));
  }

  @Mutation(() => RevealPayloadType, {
    description: 'Shows one personal value whole; it is noted in the history.',
  })
  @ForStaff(...handlingRoles)
  async revealPersonal(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => RevealInput }) { caseId, pointer, reason }: RevealInput,
  ): Promise<RevealPayloadType> {
    const outcome = await this.personal.reveal(member, { caseId, pointer, reason });
    if (isRefusal(outcome)) return { value: null, refusal: refusalType(outcome, member.language) };
    return { value: outcome.value, refusal: null };
  }

  /** A refusal comes with the present state, so that a slower clerk sees what a colleague has done. */
  private async payload(
    member: StaffMember,
    input: ActInput,
    outcome: Outcome<CaseRef>,
  ): Promise<CasePayloadType> {
    const refusal = isRefusal(outcome) ? refusalType(outcome, member.language) : null;
    const known = isRefusal(outcome) ? undefined : outcome.application;
    const shown = known
      ? await this.view(member, this.dossiers.of(member, known))
      : await this.case(member, input.caseId);
    return { case: shown, refusal };
  }

  private async view(member: StaffMember, dossier: Dossier): Promise<CaseType> {
    return caseType(dossier, await this.acts.actorOf(member), this.time.today());
  }
}

const act = ({ caseId: id, version, idempotencyKey }: ActInput): ActRequest => ({
  id,
  version,
  idempotencyKey,
});
