import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentStaff,
  ForStaff,
  isRefusal,
  refusalType,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { wayName } from '../account-notices.js';
import {
  LinkStaffSubjectInput,
  LinkedStaffPageType,
  LinkedStaffPayloadType,
  LookUpLinksInput,
  PersonLinksPayloadType,
  UnlinkPersonWayInput,
  UnlinkStaffSubjectInput,
} from './links.types.js';
import { PersonLinksService, type PersonLinks } from './person-links.service.js';
import { StaffLinksService } from './staff-links.service.js';

/** Linked identities: of staff for administrators and security officers, of citizens for security officers alone. */
@Resolver()
export class CounterLinksResolver {
  constructor(
    private readonly staff: StaffLinksService,
    private readonly people: PersonLinksService,
  ) {}

  @Query(() => LinkedStaffPageType, { description: 'Accounts of staff with the subjects that lead to them.' })
  @ForStaff('administrator', 'securityOfficer')
  staffLinks(
    @CurrentStaff() reader: StaffMember,
    @Args('search', { type: () => String, nullable: true, description: 'Beginning of a username or a name.' })
    search: string | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<LinkedStaffPageType> {
    return this.staff.page(reader, search ?? null, after ?? null);
  }

  @Mutation(() => LinkedStaffPayloadType, { description: 'Links a subject to somebody else’s account.' })
  @ForStaff('administrator', 'securityOfficer')
  async linkStaffSubject(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => LinkStaffSubjectInput }) input: LinkStaffSubjectInput,
  ): Promise<LinkedStaffPayloadType> {
    return this.account(actor, input.accountId, await this.staff.link(actor, input));
  }

  @Mutation(() => LinkedStaffPayloadType, {
    description: 'Takes a subject off somebody else’s account; sessions that began with it end.',
  })
  @ForStaff('administrator', 'securityOfficer')
  async unlinkStaffSubject(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => UnlinkStaffSubjectInput }) input: UnlinkStaffSubjectInput,
  ): Promise<LinkedStaffPayloadType> {
    return this.account(actor, input.accountId, await this.staff.unlink(actor, input));
  }

  @Mutation(() => PersonLinksPayloadType, {
    description: 'Looks one person up and shows the ways in to their account; recorded with the reason.',
  })
  @ForStaff('securityOfficer')
  async lookUpLinks(
    @CurrentStaff() officer: StaffMember,
    @Args('input', { type: () => LookUpLinksInput }) input: LookUpLinksInput,
  ): Promise<PersonLinksPayloadType> {
    return personPayload(officer, await this.people.lookUp(officer, input));
  }

  @Mutation(() => PersonLinksPayloadType, {
    description:
      'Takes a way in off a person’s account; sessions that began with it end, and the person is told.',
  })
  @ForStaff('securityOfficer')
  async unlinkPersonWay(
    @CurrentStaff() officer: StaffMember,
    @Args('input', { type: () => UnlinkPersonWayInput }) input: UnlinkPersonWayInput,
  ): Promise<PersonLinksPayloadType> {
    return personPayload(officer, await this.people.unlink(officer, input));
  }

  private async account(
    reader: StaffMember,
    id: string,
    outcome: Outcome<object>,
  ): Promise<LinkedStaffPayloadType> {
    const account = await this.staff.find(reader, id);
    return isRefusal(outcome) ? { account, refusal: refusalType(outcome, reader.language) } : { account };
  }
}

function personPayload({ language }: StaffMember, outcome: Outcome<PersonLinks>): PersonLinksPayloadType {
  if (isRefusal(outcome)) return { refusal: refusalType(outcome, language) };
  const links = outcome.links.map(({ way, ...link }) => ({ ...link, name: wayName(way, language) }));
  return { person: { ...outcome, links } };
}
