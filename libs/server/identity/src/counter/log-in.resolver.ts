import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentRequest,
  CurrentStaff,
  ForEverybody,
  ForStaff,
  MaybeStaff,
  isRefusal,
  refusalType,
  type Outcome,
  type RequestContext,
  type StaffMember,
} from '@tongban/kernel';
import { SecurityPolicies } from '../policies/security-policies.js';
import { SessionService } from '../sessions/session.service.js';
import { PasswordService } from '../staff/password.service.js';
import { SecondFactorService } from '../staff/second-factor.service.js';
import { StaffLogInService } from '../staff/staff-log-in.service.js';
import type { StaffOrigin, StaffSession } from '../staff/staff-sessions.js';
import { LogInInput, StaffLogInPayloadType, type StaffType } from './identity.types.js';
import {
  BeginSecondFactorInput,
  BeginSecondFactorPayloadType,
  ChangePasswordInput,
  EndedSessionType,
  PasswordRulesType,
  RecoveryCodesPayloadType,
  SecondFactorInput,
} from './log-in.types.js';
import { StaffView } from './staff-view.js';

const originOf = ({ language, address, userAgent, device }: RequestContext): StaffOrigin => ({
  language,
  address,
  userAgent,
  device,
});

/** The way in, step by step, and the way out. */
@Resolver()
export class CounterLogInResolver {
  constructor(
    private readonly logIns: StaffLogInService,
    private readonly passwords: PasswordService,
    private readonly secondFactor: SecondFactorService,
    private readonly sessions: SessionService,
    private readonly policies: SecurityPolicies,
    private readonly view: StaffView,
  ) {}

  @Mutation(() => StaffLogInPayloadType, {
    description: 'Signs in with name and password. What is left to do then is in `staff.pending`.',
  })
  @ForEverybody()
  async logIn(
    @Args('input', { type: () => LogInInput }) input: LogInInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<StaffLogInPayloadType> {
    const outcome = await this.logIns.logIn(input, originOf(request));
    if (!isRefusal(outcome)) await this.sessions.succeed(request.actor);
    return this.answer(outcome, request);
  }

  @Mutation(() => StaffLogInPayloadType, {
    description: 'The second step: a code of the app or a recovery code.',
  })
  @ForStaff({ unfinished: true })
  async showSecondFactor(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => SecondFactorInput }) { code }: SecondFactorInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<StaffLogInPayloadType> {
    return this.answer(await this.logIns.showSecondFactor(member, code, originOf(request)), request);
  }

  @Query(() => PasswordRulesType, { description: 'How a password has to be.' })
  @ForStaff({ unfinished: true })
  async passwordRules(): Promise<PasswordRulesType> {
    return (await this.policies.current()).password;
  }

  @Mutation(() => StaffLogInPayloadType, {
    description: 'Replaces one’s own password. All other sessions end, and this one goes on.',
  })
  @ForStaff({ unfinished: true })
  async changePassword(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => ChangePasswordInput }) input: ChangePasswordInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<StaffLogInPayloadType> {
    return this.answer(await this.passwords.change(member, input, originOf(request)), request);
  }

  @Mutation(() => BeginSecondFactorPayloadType, { description: 'Offers a secret for an authenticator app.' })
  @ForStaff({ unfinished: true })
  async beginSecondFactor(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => BeginSecondFactorInput }) { code }: BeginSecondFactorInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<BeginSecondFactorPayloadType> {
    const offer = await this.secondFactor.begin(member, code, originOf(request));
    return isRefusal(offer) ? { refusal: refusalType(offer, request.language) } : { offer };
  }

  @Mutation(() => RecoveryCodesPayloadType, {
    description: 'Makes the offered secret the second factor, after a code of it. Gives recovery codes.',
  })
  @ForStaff({ unfinished: true })
  async confirmSecondFactor(
    @CurrentStaff() member: StaffMember,
    @Args('input', { type: () => SecondFactorInput }) { code }: SecondFactorInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<RecoveryCodesPayloadType> {
    const outcome = await this.secondFactor.confirm(member, code, originOf(request));
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, request.language) };
    const { session, recoveryCodes } = outcome;
    return { staff: await this.begin(session, request), recoveryCodes };
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True also when there was none.' })
  @ForEverybody()
  async logOut(
    @MaybeStaff() member: StaffMember | null,
    @CurrentRequest() request: RequestContext,
  ): Promise<boolean> {
    if (member) await this.logIns.logOut(member, request.token);
    request.setSessionCookie(null);
    return true;
  }

  @Query(() => EndedSessionType, {
    nullable: true,
    description: 'Why the session of this browser was ended; null when it runs, or its time was simply over.',
  })
  @ForEverybody()
  endedSession(@CurrentRequest() request: RequestContext): Promise<EndedSessionType | null> {
    return this.sessions.ending(request.token);
  }

  private async answer(
    outcome: Outcome<StaffSession>,
    request: RequestContext,
  ): Promise<StaffLogInPayloadType> {
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, request.language) };
    return { staff: await this.begin(outcome, request) };
  }

  private async begin(session: StaffSession, request: RequestContext): Promise<StaffType | null> {
    request.setSessionCookie(session.token, session.expiresAt);
    if (session.device) request.setDeviceCookie(session.device.token, session.device.expiresAt);
    const member = await this.sessions.staff(session.token, request.language, request.address);
    return member && this.view.of(member.id, request.language, member.pending);
  }
}
