import { Injectable } from '@nestjs/common';
import { Database, isRefusal, newId, refuse, systemActor, type Outcome } from '@tongban/kernel';
import { historyEvent, type StaffRole } from '@tongban/rules';
import { PasswordService, makePassword } from './password.service.js';
import { hashPassword } from './passwords.js';
import { SecondFactorService } from './second-factor.service.js';

/** Whoever may be made without an administrator: the three who then look after everybody else. */
export const firstRoles = [
  'administrator',
  'securityOfficer',
  'auditor',
] as const satisfies readonly StaffRole[];

export type FirstRole = (typeof firstRoles)[number];

/** An account and the password for its next log-in, to be handed over once. */
export interface IssuedAccount {
  readonly username: string;
  readonly password: string;
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,31}$/;

/**
 * Accounts at the command line: the first ones of an installation, where nobody is there yet who could make them, and
 * the way back in when the last administrator has lost password or telephone. Whoever has the server's shell and its
 * database can do this anyway; here it is recorded.
 */
@Injectable()
export class FirstAccountService {
  private readonly actor = systemActor('command line');

  constructor(
    private readonly database: Database,
    private readonly passwords: PasswordService,
    private readonly secondFactor: SecondFactorService,
  ) {}

  /** Makes an account of one of the {@link firstRoles}. */
  async create(username: string, name: string, role: FirstRole): Promise<Outcome<IssuedAccount>> {
    if (!USERNAME.test(username)) return refuse('STAFF_USERNAME_BAD');
    if (!name.trim() || name.length > 100) return refuse('STAFF_NAME_BAD');
    const id = newId();
    const unknown = await hashPassword(makePassword());
    const made = await this.database.transaction(async (tx) => {
      const [row] = await tx.run({
        name: 'identity.first-account',
        text: `insert into staff (id, username, name, password_hash, roles, active, demonstration, version)
               values ($1, $2, $3, $4, $5, true, false, 1) on conflict (username) do nothing returning id`,
        values: [id, username, name.trim(), unknown, [role]],
      });
      if (!row) return refuse('STAFF_USERNAME_TAKEN');
      await tx.record(
        { kind: 'account', id },
        historyEvent('accountOpened', { way: 'commandLine' }),
        this.actor,
      );
      return {};
    });
    return isRefusal(made) ? made : this.issue(id, username);
  }

  /** Gives an account a password for its next log-in and takes its second factor away; all its sessions end. */
  async rescue(username: string): Promise<Outcome<IssuedAccount>> {
    const [row] = await this.database.read<{ id: string }>({
      name: 'identity.account-to-rescue',
      text: 'select id from staff where username = $1 and active and not demonstration',
      values: [username.trim().toLowerCase()],
    });
    if (!row) return refuse('STAFF_NOT_FOUND');
    await this.database.transaction(async (tx) => {
      await this.secondFactor.reset(tx, row.id, this.actor);
      return {};
    });
    return this.issue(row.id, username);
  }

  private async issue(id: string, username: string): Promise<Outcome<IssuedAccount>> {
    const made = await this.passwords.make(id);
    if (isRefusal(made)) return made;
    const given = await this.database.transaction((tx) => this.passwords.give(tx, made, this.actor));
    return isRefusal(given) ? given : { username, password: made.password };
  }
}
