import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ChannelEnum,
  CurrentCitizen,
  CurrentRequest,
  ForCitizens,
  ForEverybody,
  MaybeCitizen,
  isRefusal,
  refusalType,
  type Channel,
  type Citizen,
  type Outcome,
  type RequestContext,
} from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';
import { Devices } from '../devices/devices.service.js';
import { Links } from '../links/links.service.js';
import { PeopleService } from '../people/people.service.js';
import { SessionService } from '../sessions/session.service.js';
import { originOf } from '../ways/identified.js';
import { SignIn, type SignedIn } from '../ways/sign-in.service.js';
import { SmsCodes } from '../ways/sms/sms-codes.service.js';
import { Ways } from '../ways/ways.service.js';
import { WechatServer } from '../ways/wechat/wechat-server.js';
import { meType } from './identity.resolver.js';
import { LogInAsDemoPersonInput, LogInPayloadType } from './identity.types.js';
import {
  ConfirmTelephoneInput,
  ConfirmTelephonePayloadType,
  SendSmsCodeInput,
  SendSmsCodePayloadType,
  WayCredentialsInput,
  WayInType,
} from './ways.types.js';

/** The ways in and the way out. */
@Resolver()
export class WaysResolver {
  constructor(
    private readonly ways: Ways,
    private readonly signIn: SignIn,
    private readonly links: Links,
    private readonly codes: SmsCodes,
    private readonly wechat: WechatServer,
    private readonly devices: Devices,
    private readonly people: PeopleService,
    private readonly sessions: SessionService,
  ) {}

  @Query(() => [WayInType], {
    description: 'The ways in that are open on a channel, in the order to offer them.',
  })
  @ForEverybody()
  waysIn(@Args('channel', { type: () => ChannelEnum }) channel: Channel): WayInType[] {
    return this.ways.offered(channel);
  }

  @Mutation(() => SendSmsCodePayloadType, {
    description: 'Sends a code by text message. It says the same whether or not the number is known here.',
  })
  @ForEverybody()
  async sendSmsCode(
    @Args('input', { type: () => SendSmsCodeInput }) { telephone }: SendSmsCodeInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<SendSmsCodePayloadType> {
    const sent = await this.codes.send(telephone, request.address);
    return isRefusal(sent) ? { refusal: refusalType(sent, request.language) } : sent;
  }

  @Mutation(() => LogInPayloadType, {
    description:
      'Signs in through WeChat, Alipay or a text message. Who comes for the first time gets an account.',
  })
  @ForEverybody()
  async logInWith(
    @Args('input', { type: () => WayCredentialsInput }) input: WayCredentialsInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<LogInPayloadType> {
    return this.enter(input.way, { ...input, challenge: input.challenge ?? undefined }, request);
  }

  @Mutation(() => LogInPayloadType, { description: 'Signs in as a made-up person of the demonstration.' })
  @ForEverybody()
  async logInAsDemoPerson(
    @Args('input', { type: () => LogInAsDemoPersonInput }) { personId, channel }: LogInAsDemoPersonInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<LogInPayloadType> {
    return this.enter('demo', { code: personId, channel }, request);
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True also when there was none.' })
  @ForEverybody()
  async logOut(
    @MaybeCitizen() citizen: Citizen | null,
    @CurrentRequest() request: RequestContext,
  ): Promise<boolean> {
    if (citizen) await this.devices.logOut(citizen, request.token);
    request.setSessionCookie(null);
    return true;
  }

  @Mutation(() => ConfirmTelephonePayloadType, {
    description: "Notes the telephone number that WeChat's button gave away as the person's own.",
  })
  @ForCitizens()
  async confirmTelephone(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => ConfirmTelephoneInput }) { code, idempotencyKey }: ConfirmTelephoneInput,
  ): Promise<ConfirmTelephonePayloadType> {
    const telephone = await this.wechat.telephoneOf(code);
    if (isRefusal(telephone)) return { refusal: refusalType(telephone, citizen.language) };
    const request = { way: 'wechat', idempotencyKey } as const;
    const confirmed = await this.links.confirmTelephone(citizen, telephone, request);
    if (isRefusal(confirmed)) return { refusal: refusalType(confirmed, citizen.language) };
    const profile = await this.people.profile(citizen);
    return { me: profile && meType(profile) };
  }

  private async enter(
    way: CitizenWay,
    { code, challenge, channel }: { code: string; challenge?: string | undefined; channel: Channel },
    request: RequestContext,
  ): Promise<LogInPayloadType> {
    const signedIn = await this.identified(way, { code, challenge, channel }, request);
    if (isRefusal(signedIn)) return { refusal: refusalType(signedIn, request.language) };
    await this.sessions.succeed(request.actor);
    const web = channel === 'web';
    if (web) request.setSessionCookie(signedIn.token, signedIn.expiresAt);
    const profile = await this.people.profile({ id: signedIn.personId });
    return {
      session: { token: web ? null : signedIn.token, expiresAt: signedIn.expiresAt },
      me: profile && meType(profile),
    };
  }

  private async identified(
    way: CitizenWay,
    { code, challenge, channel }: { code: string; challenge?: string | undefined; channel: Channel },
    request: RequestContext,
  ): Promise<Outcome<SignedIn>> {
    const origin = originOf(request, channel);
    const { address } = request;
    const identified = await this.ways.identify(way, { code, challenge, address, channel });
    if (!isRefusal(identified)) return this.signIn.complete(identified, origin);
    // A wrong code is somebody's failed log-in; a party that is down is not.
    const telephone =
      challenge && identified.code === 'SMS_CODE_WRONG' ? await this.codes.telephoneOf(challenge) : null;
    if (telephone) await this.links.recordFailure('sms', telephone, identified.code, origin);
    return identified;
  }
}
