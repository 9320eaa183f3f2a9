import { Inject, Injectable } from '@nestjs/common';
import {
  DemoLoginService,
  Devices,
  PeopleService,
  SessionService,
  SignIn,
  StaffLogInService,
  type PersonProfile,
} from '@tongban/identity';
import { BID, isRefusal, type Channel, type Citizen, type Outcome, type StaffMember } from '@tongban/kernel';
import type { Bid, DemoStaff } from '@tongban/rules';

/** A made-up citizen who is logged in. */
export interface CastCitizen {
  actor: Citizen;
  profile: PersonProfile;
}

/** Everybody who plays in the demonstration's cases. */
export interface Cast {
  citizens: ReadonlyMap<string, CastCitizen>;
  intake: readonly StaffMember[];
  reviewers: readonly StaffMember[];
  /** Ends everybody's session. */
  leave(): Promise<void>;
}

const channels: readonly Channel[] = ['web', 'weapp', 'alipay'];

/** Where they all come from. */
const FROM = {
  language: 'zh-CN',
  address: 'demonstration',
  userAgent: undefined,
  device: undefined,
} as const;

/** Logs the people of the demonstration in, the way they would do it themselves. */
@Injectable()
export class DemoCast {
  constructor(
    private readonly logins: DemoLoginService,
    private readonly signIn: SignIn,
    private readonly devices: Devices,
    private readonly people: PeopleService,
    private readonly sessions: SessionService,
    private readonly staff: StaffLogInService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  async enter(): Promise<Cast> {
    const endings: (() => Promise<void>)[] = [];
    const citizens = await this.citizens(endings);
    const members: { account: DemoStaff; member: StaffMember }[] = [];
    for (const account of this.bid.people.staff) {
      members.push({ account, member: await this.member(account, endings) });
    }
    const inRole = (role: 'intake' | 'reviewer'): StaffMember[] =>
      members.filter(({ account }) => account.roles.includes(role)).map(({ member }) => member);
    return {
      citizens,
      intake: inRole('intake'),
      reviewers: inRole('reviewer'),
      leave: async () => {
        for (const end of endings) await end();
      },
    };
  }

  private async citizens(endings: (() => Promise<void>)[]): Promise<Map<string, CastCitizen>> {
    const listed = await this.logins.people('zh-CN');
    const cast = new Map<string, CastCitizen>();
    for (const [index, { key, name }] of this.bid.people.citizens.entries()) {
      const id = listed.find((person) => person.name === name.zh)?.id ?? '';
      const channel = channels[index % channels.length] ?? 'web';
      const origin = { channel, language: 'zh-CN', address: 'demonstration', userAgent: undefined } as const;
      const { token } = granted(await this.signIn.complete({ way: 'demo', externalId: id }, origin));
      const actor = await this.sessions.citizen(token, 'zh-CN', 'demonstration');
      const profile = actor && (await this.people.profile(actor));
      if (!actor || !profile) throw new Error(`The demonstration has no citizen ${key}.`);
      endings.push(() => this.devices.logOut(actor, token));
      cast.set(key, { actor, profile });
    }
    return cast;
  }

  private async member(account: DemoStaff, endings: (() => Promise<void>)[]): Promise<StaffMember> {
    const credentials = { username: account.username, password: this.bid.people.demoPassword };
    const { token } = granted(await this.staff.logIn(credentials, FROM));
    const member = await this.sessions.staff(token, 'zh-CN', 'demonstration');
    if (!member) throw new Error(`The demonstration has no account ${account.username}.`);
    endings.push(() => this.staff.logOut(member, token));
    return member;
  }
}

/** The result of something that is never refused in a demonstration that fits together. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!isRefusal(outcome)) return outcome;
  const fields = outcome.fields.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  throw new Error(`The demonstration was refused: ${outcome.code} ${fields}`);
}
