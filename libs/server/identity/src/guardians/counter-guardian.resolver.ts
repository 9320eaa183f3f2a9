import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  CurrentStaff,
  ForStaff,
  isRefusal,
  refusalType,
  refuse,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { IdentityChecks } from '../assurance/identity-checks.service.js';
import {
  CounterGuardianPayloadType,
  EndGuardianInput,
  RecordGuardianInput,
} from './counter-guardian.types.js';
import { CounterGuardians, type GuardianOutcome } from './counter-guardians.service.js';

/** Clerks record and end guardianships by the papers they saw. */
@Resolver()
export class CounterGuardianResolver {
  constructor(
    private readonly guardians: CounterGuardians,
    private readonly checks: IdentityChecks,
  ) {}

  @Mutation(() => CounterGuardianPayloadType, {
    description: 'Records that the person of a check is parent or guardian of a child under fourteen.',
  })
  @ForStaff('intake')
  async recordGuardian(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => RecordGuardianInput }) { checkId, ...request }: RecordGuardianInput,
  ): Promise<CounterGuardianPayloadType> {
    const clerk = await this.checks.clerkFor(member, checkId);
    return payload(member, clerk ? await this.guardians.record(clerk, request) : refuse('CHECK_OVER'));
  }

  @Mutation(() => CounterGuardianPayloadType, {
    description: 'Ends a guardianship by a paper that the clerk saw; the guardian is told.',
  })
  @ForStaff('intake')
  async endGuardianshipAtCounter(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => EndGuardianInput }) input: EndGuardianInput,
  ): Promise<CounterGuardianPayloadType> {
    return payload(member, await this.guardians.end(member, { ...input }));
  }
}

const payload = ({ language }: StaffMember, outcome: Outcome<GuardianOutcome>): CounterGuardianPayloadType =>
  isRefusal(outcome) ? { refusal: refusalType(outcome, language) } : { ...outcome };
