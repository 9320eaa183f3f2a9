import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  BID,
  CurrentStaff,
  ForStaff,
  isRefusal,
  refusalType,
  type Language,
  type StaffMember,
} from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { fieldOfPath, textOfValue, toFields, toValues } from '../policies/policy-fields.js';
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
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @Query(() => SecurityPolicyType, { description: 'The security values that hold.' })
  @ForStaff('securityOfficer', 'administrator', 'auditor')
  securityPolicy(@CurrentStaff() { language }: StaffMember): Promise<SecurityPolicyType> {
    return this.view(language);
  }

  @Mutation(() => ChangeSecurityPolicyPayloadType, { description: 'Sets other security values.' })
  @ForStaff('securityOfficer')
  async changeSecurityPolicy(
    @CurrentStaff() officer: StaffMember,
    @Args('input', { type: () => ChangeSecurityPolicyInput }) input: ChangeSecurityPolicyInput,
  ): Promise<ChangeSecurityPolicyPayloadType> {
    const outcome = await this.policies.change(officer, { ...input, values: toValues(input.values) });
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, officer.language) };
    return { policy: await this.view(officer.language) };
  }

  private async view(language: Language): Promise<SecurityPolicyType> {
    const [{ values, version }, changes] = await Promise.all([this.policies.view(), this.policies.changes()]);
    const names = await this.staff.names(
      changes.map(({ staffId }) => staffId),
      language,
    );
    return {
      version,
      values: toFields(values),
      demonstration: this.bid.demonstration !== null,
      changes: changes.map(({ id, at, staffId, reason, changes: entries }) => ({
        id,
        at,
        by: names.get(staffId) ?? '',
        reason,
        entries: entries.map(({ path, before, after }) => ({
          field: fieldOfPath[path],
          before: textOfValue(before),
          after: textOfValue(after),
        })),
      })),
    };
  }
}
