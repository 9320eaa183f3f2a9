import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentRequest,
  CurrentStaff,
  Database,
  ForStaff,
  isRefusal,
  refusalType,
  type RequestContext,
  type StaffMember,
} from '@tongban/kernel';
import { StaffSubjects } from '../oidc/staff-subjects.service.js';
import { SecurityPolicies } from '../policies/security-policies.js';
import { OwnSessionsService } from '../staff/own-sessions.service.js';
import { SecondFactorService } from '../staff/second-factor.service.js';
import { RecoveryCodesPayloadType, SecondFactorInput } from './log-in.types.js';
import {
  OwnAccountType,
  SignOutInput,
  SignOutPayloadType,
  UnlinkIdentityInput,
} from './own-account.types.js';

/** How one's own account is protected: second factor, recovery codes, where one is logged in. */
@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly secondFactor: SecondFactorService,
    private readonly own: OwnSessionsService,
    private readonly policies: SecurityPolicies,
    private readonly subjects: StaffSubjects,
    private readonly database: Database,
  ) {}

  @Query(() => OwnAccountType, { description: 'How one’s own account is protected.' })
  @ForStaff()
  async ownAccount(@CurrentStaff() member: StaffMember): Promise<OwnAccountType> {
    const [factor, sessions, values, identities] = await Promise.all([
      this.secondFactor.view(member.id),
      this.own.list(member),
      this.policies.current(),
      this.subjects.list(member.id),
    ]);
    return {
      secondFactorSince: factor.since,
      recoveryCodesLeft: factor.recoveryCodesLeft,
      publicPassword: factor.publicPassword,
      passwordRules: values.password,
      sessions,
      identities: identities.map(({ id, linkedAt }) => ({ id, linkedAt })),
    };
  }

  @Mutation(() => RecoveryCodesPayloadType, {
    description: 'Replaces all recovery codes, after a code of the app or one of them.',
  })
  @ForStaff()
  async renewRecoveryCodes(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => SecondFactorInput }) { code }: SecondFactorInput,
    @CurrentRequest() { language }: RequestContext,
  ): Promise<RecoveryCodesPayloadType> {
    const recoveryCodes = await this.secondFactor.renewRecoveryCodes(member, code);
    return isRefusal(recoveryCodes) ? { refusal: refusalType(recoveryCodes, language) } : { recoveryCodes };
  }

  @Mutation(() => SignOutPayloadType, { description: 'Ends a session of one’s own on another device.' })
  @ForStaff()
  async signOutSession(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => SignOutInput }) { id, idempotencyKey }: SignOutInput,
    @CurrentRequest() { language }: RequestContext,
  ): Promise<SignOutPayloadType> {
    const outcome = await this.own.signOut(member, { id, idempotencyKey });
    return isRefusal(outcome) ? { refusal: refusalType(outcome, language) } : outcome;
  }

  @Mutation(() => SignOutPayloadType, {
    description: 'Takes a unified identity off one’s own account; sessions that began with it end.',
  })
  @ForStaff()
  async unlinkIdentity(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => UnlinkIdentityInput }) { id, idempotencyKey }: UnlinkIdentityInput,
    @CurrentRequest() { language }: RequestContext,
  ): Promise<SignOutPayloadType> {
    const request = { id, idempotencyKey };
    const outcome = await this.database.once(member, 'unlinkIdentity', request, (tx) =>
      this.subjects.unlink(tx, member.id, id, member),
    );
    return isRefusal(outcome) ? { refusal: refusalType(outcome, language) } : outcome;
  }
}
