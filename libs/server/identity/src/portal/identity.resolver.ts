import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentLanguage,
  CurrentRequest,
  ForEverybody,
  MaybeCitizen,
  isRefusal,
  refusalType,
  refuse,
  type Citizen,
  type Language,
  type RequestContext,
} from '@tongban/kernel';
import { maskAddress, maskIdentityNumber, maskTelephone } from '@tongban/rules';
import { DemoLoginService } from '../demo/demo-login.service.js';
import { PeopleService, type PersonProfile } from '../people/people.service.js';
import { DemoPersonType, LogInAsDemoPersonInput, LogInPayloadType, MeType } from './identity.types.js';

/** Who a citizen is, and the ways in and out. */
@Resolver()
export class PortalIdentityResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly demo: DemoLoginService,
  ) {}

  @Query(() => [DemoPersonType], { description: 'Made-up people; none where there is no demonstration.' })
  @ForEverybody()
  demoPeople(@CurrentLanguage() language: Language): Promise<DemoPersonType[]> {
    return this.demo.people(language);
  }

  @Query(() => MeType, { nullable: true, description: 'The person who is signed in; null for a visitor.' })
  @ForEverybody()
  async me(@MaybeCitizen() citizen: Citizen | null): Promise<MeType | null> {
    const profile = citizen && (await this.people.profile(citizen));
    return profile ? meType(profile) : null;
  }

  @Mutation(() => LogInPayloadType, { description: 'Signs in as a made-up person of the demonstration.' })
  @ForEverybody()
  async logInAsDemoPerson(
    @Args('input', { type: () => LogInAsDemoPersonInput }) input: LogInAsDemoPersonInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<LogInPayloadType> {
    const session =
      input.channel === 'counter'
        ? refuse('LOGIN_DEMO_CLOSED')
        : await this.demo.logIn(input.personId, input.channel);
    if (isRefusal(session)) return { refusal: refusalType(session, request.language) };

    const web = input.channel === 'web';
    if (web) request.setSessionCookie(session.token, session.expiresAt);
    const profile = await this.people.profile({ id: input.personId });
    return {
      session: { token: web ? null : session.token, expiresAt: session.expiresAt },
      me: profile && meType(profile),
    };
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True also when there was none.' })
  @ForEverybody()
  async logOut(
    @MaybeCitizen() citizen: Citizen | null,
    @CurrentRequest() request: RequestContext,
  ): Promise<boolean> {
    if (citizen) await this.demo.logOut(citizen, request.token);
    request.setSessionCookie(null);
    return true;
  }
}

const meType = (profile: PersonProfile): MeType => ({
  id: profile.id,
  name: profile.name,
  identityNumber: maskIdentityNumber(profile.identityNumber),
  telephone: maskTelephone(profile.telephone),
  address: maskAddress(profile.address),
  assuranceLevel: profile.assurance,
  demonstration: profile.demonstration,
  autofill: {
    fullName: profile.name,
    identityNumber: profile.identityNumber,
    telephone: profile.telephone,
    address: profile.address,
  },
});
