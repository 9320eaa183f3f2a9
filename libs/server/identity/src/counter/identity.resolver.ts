import { Query, Resolver } from '@nestjs/graphql';
import { ForEverybody, MaybeStaff, type StaffMember } from '@tongban/kernel';
import { StaffType } from './identity.types.js';
import { StaffView } from './staff-view.js';

/** Who sits at the counter. */
@Resolver()
export class CounterIdentityResolver {
  constructor(private readonly view: StaffView) {}

  @Query(() => StaffType, { nullable: true, description: 'Who is signed in; null before the login.' })
  @ForEverybody()
  me(@MaybeStaff() member: StaffMember | null): Promise<StaffType | null> | null {
    return member && this.view.of(member.id, member.language, member.pending);
  }
}
