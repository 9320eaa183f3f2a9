import { Query, Resolver } from '@nestjs/graphql';
import { CurrentLanguage, ForEverybody, MaybeCitizen, type Citizen, type Language } from '@tongban/kernel';
import { maskAddress, maskIdentityNumber, maskTelephone } from '@tongban/rules';
import { DemoLoginService } from '../demo/demo-login.service.js';
import { PeopleService, type PersonProfile } from '../people/people.service.js';
import { DemoPersonType, MeType } from './identity.types.js';

/** Who a citizen is. */
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
}

export const meType = (profile: PersonProfile): MeType => ({
  id: profile.id,
  name: profile.name,
  identityNumber: maskIdentityNumber(profile.identityNumber),
  telephone: maskTelephone(profile.telephone),
  address: profile.address && maskAddress(profile.address),
  assuranceLevel: profile.assurance,
  demonstration: profile.demonstration,
  autofill: {
    // What is not known is left out: a form then asks for it.
    fullName: profile.name || undefined,
    identityNumber: profile.identityNumber || undefined,
    telephone: profile.telephone || undefined,
    address: profile.address || undefined,
  },
});
