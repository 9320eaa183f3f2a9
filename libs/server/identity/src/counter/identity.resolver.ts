import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogueService } from '@tongban/catalogue';
import {
  CurrentRequest,
  ForEverybody,
  MaybeStaff,
  isRefusal,
  refusalType,
  type Language,
  type RequestContext,
  type StaffMember,
} from '@tongban/kernel';
import { StaffService } from '../staff/staff.service.js';
import { LogInInput, StaffLogInPayloadType, StaffType } from './identity.types.js';

/** Who sits at the counter, and the way in and out. */
@Resolver()
export class CounterIdentityResolver {
  constructor(
    private readonly staff: StaffService,
    private readonly catalogue: CatalogueService,
  ) {}

  @Query(() => StaffType, { nullable: true, description: 'Who is signed in; null before the login.' })
  @ForEverybody()
  me(@MaybeStaff() member: StaffMember | null): Promise<StaffType | null> | null {
    return member && this.view(member.id, member.language);
  }

  @Mutation(() => StaffLogInPayloadType, { description: 'Signs in with name and password.' })
  @ForEverybody()
  async logIn(
    @Args('input', { type: () => LogInInput }) input: LogInInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<StaffLogInPayloadType> {
    const session = await this.staff.logIn(input, request.address);
    if (isRefusal(session)) return { refusal: refusalType(session, request.language) };
    request.setSessionCookie(session.token, session.expiresAt);
    return { staff: await this.view(session.staffId, request.language) };
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True also when there was none.' })
  @ForEverybody()
  async logOut(
    @MaybeStaff() member: StaffMember | null,
    @CurrentRequest() request: RequestContext,
  ): Promise<boolean> {
    if (member) await this.staff.logOut(member, request.token);
    request.setSessionCookie(null);
    return true;
  }

  private async view(id: string, language: Language): Promise<StaffType | null> {
    const profile = await this.staff.profile(id, language);
    if (!profile) return null;
    const { departmentIds, ...account } = profile;
    return {
      ...account,
      departmentNames: departmentIds ? await this.departmentNames(departmentIds, language) : [],
    };
  }

  private async departmentNames(ids: readonly string[], language: Language): Promise<string[]> {
    const departments = await this.catalogue.departments();
    return departments
      .filter(({ id }) => ids.includes(id))
      .map(({ name, nameEn }) => (language === 'en' ? (nameEn ?? name) : name));
  }
}
