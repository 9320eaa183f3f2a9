import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentStaff,
  ForStaff,
  isId,
  isRefusal,
  refusalType,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { DecideProposalInput, ProposalPageType, ProposalPayloadType } from './approval.types.js';
import { Approvals } from './approvals.service.js';
import { ProposalView } from './proposal-view.js';

/** What waits for a second person, and what became of it. */
@Resolver()
export class ApprovalResolver {
  constructor(
    private readonly approvals: Approvals,
    private readonly view: ProposalView,
  ) {}

  @Query(() => ProposalPageType, { description: 'Proposals, the newest first.' })
  @ForStaff('administrator', 'securityOfficer')
  async proposals(
    @CurrentStaff() reader: StaffMember,
    @Args('open', {
      type: () => Boolean,
      description:
        'Only what can still be decided, and your own that lapsed lately and was not proposed again.',
    })
    open: boolean,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ProposalPageType> {
    const { rows, more } = await this.approvals.list(open ? reader.id : null, placeOf(after));
    const last = rows.at(-1);
    return {
      nodes: await this.view.of(rows, reader),
      endCursor: more && last ? `${last.proposedAt.toISOString()} ${last.id}` : null,
    };
  }

  @Mutation(() => ProposalPayloadType, { description: 'Confirms a proposal of somebody else: it is done.' })
  @ForStaff('administrator', 'securityOfficer')
  confirmProposal(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => DecideProposalInput }) input: DecideProposalInput,
  ): Promise<ProposalPayloadType> {
    return payload(actor, this.approvals.confirm(actor, requestOf(input)));
  }

  @Mutation(() => ProposalPayloadType, { description: 'Rejects a proposal of somebody else.' })
  @ForStaff('administrator', 'securityOfficer')
  rejectProposal(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => DecideProposalInput }) input: DecideProposalInput,
  ): Promise<ProposalPayloadType> {
    return payload(actor, this.approvals.reject(actor, requestOf(input)));
  }

  @Mutation(() => ProposalPayloadType, { description: 'Takes an own proposal back.' })
  @ForStaff('administrator', 'securityOfficer')
  withdrawProposal(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => DecideProposalInput }) input: DecideProposalInput,
  ): Promise<ProposalPayloadType> {
    return payload(actor, this.approvals.withdraw(actor, requestOf(input)));
  }
}

const requestOf = ({ proposalId: id, idempotencyKey }: DecideProposalInput) => ({ id, idempotencyKey });

async function payload(
  { language }: StaffMember,
  deciding: Promise<Outcome<{ id: string }>>,
): Promise<ProposalPayloadType> {
  const outcome = await deciding;
  return isRefusal(outcome) ? { refusal: refusalType(outcome, language) } : { proposalId: outcome.id };
}

/** Reads a cursor; one that is none begins the list anew. */
function placeOf(cursor: string | null): { at: Date; id: string } | null {
  const [at, id] = (cursor ?? '').split(' ');
  const moment = new Date(at ?? '');
  return isId(id) && !Number.isNaN(moment.getTime()) ? { at: moment, id } : null;
}
