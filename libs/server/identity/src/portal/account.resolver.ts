import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentCitizen,
  CurrentRequest,
  ForCitizens,
  MaybeCitizen,
  isRefusal,
  refusalType,
  type Citizen,
  type Outcome,
  type RequestContext,
} from '@tongban/kernel';
import { maskTelephone } from '@tongban/rules';
import { Devices } from '../devices/devices.service.js';
import { maskAddressOfClient } from '../devices/mask-address.js';
import { AccountNotices, wayName } from '../links/account-notices.js';
import { FurtherWays } from '../links/further-ways.service.js';
import { Links } from '../links/links.service.js';
import { Ways } from '../ways/ways.service.js';
import {
  AccountPayloadType,
  AccountType,
  SignOutDeviceInput,
  SignOutOtherDevicesInput,
} from './account.types.js';
import { MeType } from './identity.types.js';
import { LinkWayInput, UnlinkWayInput } from './ways.types.js';

/** What a citizen sees and changes of the ways into their account, and of the devices on which it is open. */
@Resolver(() => MeType)
export class AccountResolver {
  constructor(
    private readonly links: Links,
    private readonly furtherWays: FurtherWays,
    private readonly devices: Devices,
    private readonly notices: AccountNotices,
    private readonly ways: Ways,
  ) {}

  @ResolveField(() => Int, { description: 'Messages about the account that the person has not seen.' })
  async unreadMessages(@Parent() me: MeType, @MaybeCitizen() citizen: Citizen | null): Promise<number> {
    return citizen?.id === me.id ? this.notices.unread(citizen) : 0;
  }

  @Query(() => AccountType, { description: "The signed-in person's account." })
  @ForCitizens()
  account(@CurrentCitizen() citizen: Citizen): Promise<AccountType> {
    return this.view(citizen);
  }

  @Mutation(() => AccountPayloadType, { description: 'Links a further way in to the account.' })
  @ForCitizens()
  async linkWay(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => LinkWayInput }) input: LinkWayInput,
    @CurrentRequest() { address }: RequestContext,
  ): Promise<AccountPayloadType> {
    const { way, code, challenge, channel, idempotencyKey } = input;
    const credentials = { code, challenge: challenge ?? undefined, channel, address };
    const identified = await this.ways.identify(way, credentials);
    if (isRefusal(identified)) return { refusal: refusalType(identified, citizen.language) };
    return this.answer(citizen, await this.furtherWays.add(citizen, identified, { way, idempotencyKey }));
  }

  @Mutation(() => AccountPayloadType, {
    description:
      'Takes a way in off the account and ends the sessions that began through it. The last one stays.',
  })
  @ForCitizens()
  async unlinkWay(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => UnlinkWayInput }) input: UnlinkWayInput,
  ): Promise<AccountPayloadType> {
    return this.answer(citizen, await this.links.remove(citizen, input));
  }

  @Mutation(() => AccountPayloadType, { description: 'Signs the person out on one other device.' })
  @ForCitizens()
  async signOutDevice(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => SignOutDeviceInput }) input: SignOutDeviceInput,
  ): Promise<AccountPayloadType> {
    return this.answer(citizen, await this.devices.signOut(citizen, input));
  }

  @Mutation(() => AccountPayloadType, { description: 'Signs the person out on all devices but this one.' })
  @ForCitizens()
  async signOutOtherDevices(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => SignOutOtherDevicesInput }) input: SignOutOtherDevicesInput,
  ): Promise<AccountPayloadType> {
    return this.answer(citizen, await this.devices.signOutOthers(citizen, input));
  }

  @Mutation(() => Boolean, {
    description: 'Notes that the person has seen all messages about their account.',
  })
  @ForCitizens()
  async seeAccountMessages(@CurrentCitizen() citizen: Citizen): Promise<boolean> {
    await this.notices.seen(citizen);
    return true;
  }

  private async answer(citizen: Citizen, outcome: Outcome<object>): Promise<AccountPayloadType> {
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, citizen.language) };
    return { account: await this.view(citizen) };
  }

  private async view(citizen: Citizen): Promise<AccountType> {
    const [links, devices, messages, unread] = await Promise.all([
      this.links.list(citizen),
      this.devices.list(citizen),
      this.notices.latest(citizen),
      this.notices.unread(citizen),
    ]);
    return {
      ways: links.map(({ externalId, ...link }) => ({
        ...link,
        name: wayName(link.way, citizen.language),
        telephone: link.way === 'sms' ? maskTelephone(externalId) : null,
      })),
      devices: devices.map(({ way, address, ...device }) => ({
        ...device,
        way: way && wayName(way, citizen.language),
        address: address && maskAddressOfClient(address),
      })),
      messages,
      unread,
    };
  }
}
