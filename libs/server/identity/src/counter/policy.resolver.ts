import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BID, CurrentStaff, ForStaff, isRefusal, refusalType, type StaffMember } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { ProposalView } from '../approvals/proposal-view.js';
import { toFields, toValues } from '../policies/policy-fields.js';
import { changeEntry } from '../policies/security-change.types.js';
import { SecurityPolicies } from '../policies/security-policies.js';
import { StaffService } from '../staff/staff.service.js';
import {
  ChangeSecurityPolicyInput,
  ChangeSecurityPolicyPayloadType,
  SecurityPolicyType,
} from './policy.types.js';

/** The security values, for the security officer; auditors and administrators may read them. */
@Resolver()
export class PolicyResolver {
  constructor(
    private readonly policies: SecurityPolicies,
    private readonly staff: StaffService,
    private readonly proposals: ProposalView,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @Query(() => SecurityPolicyType, { description: 'The security values that hold.' })
  @ForStaff('securityOfficer', 'administrator', 'auditor')
  securityPolicy(@CurrentStaff() reader: StaffMember): Promise<SecurityPolicyType> {
    return this.view(reader);
  }

  @Mutation(() => ChangeSecurityPolicyPayloadType, { description: 'Sets other security values.' })
  @ForStaff('securityOfficer')
  async changeSecurityPolicy(
    @CurrentStaff() officer: StaffMember,
    @Args('input', { type: () => ChangeSecurityPolicyInput }) input: ChangeSecurityPolicyInput,
  ): Promise<ChangeSecurityPolicyPayloadType> {
    const outcome = await this.policies.change(officer, { ...input, values: toValues(input.values) });
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, officer.language) };
    return { policy: await this.view(officer), waits: 'proposalId' in outcome };
  }

  private async view(reader: StaffMember): Promise<SecurityPolicyType> {
    const [{ values, version }, changes, waiting] = await Promise.all([
      this.policies.view(),
      this.policies.changes(),
      this.policies.waiting(),
    ]);
    const people = changes.flatMap(({ staffId, confirmedBy }) => [staffId, confirmedBy ?? []].flat());
    const [names, proposals] = await Promise.all([
      this.staff.names([...new Set(people)], reader.language),
      this.proposals.of(waiting ? [waiting] : [], reader),
    ]);
    return {
      version,
      values: toFields(values),
      demonstration: this.bid.demonstration !== null,
      secondPerson: this.policies.secondPerson,
      waiting: proposals[0] ?? null,
      changes: changes.map(({ id, at, staffId, confirmedBy, reason, changes: entries }) => ({
        id,
        at,
        by: names.get(staffId) ?? '',
        confirmedBy: confirmedBy && (names.get(confirmedBy) ?? ''),
        reason,
        entries: entries.map(changeEntry),
      })),
    };
  }
}
