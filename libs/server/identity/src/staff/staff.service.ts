import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Database,
  refuse,
  type Language,
  type Outcome,
  type ServerConfig,
  type StaffMember,
  type StaffRole,
} from '@tongban/kernel';
import { SessionService, type OpenedSession } from '../sessions/session.service.js';
import { Guessing } from './guessing.js';
import { passwordFits } from './passwords.js';

/** An account as its owner sees it. */
export interface StaffProfile {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  /** Null for all of them. */
  readonly departmentIds: readonly string[] | null;
  readonly windowName: string | null;
}

interface StaffRow {
  id: string;
  username: string;
  name: string;
  name_en: string | null;
  roles: StaffRole[];
  department_ids: string[] | null;
  window_name: string | null;
}

/** Longer ones are no passwords but an attempt to keep the hash busy. */
const LONGEST = 200;

/** Staff accounts and their log-in with a password. */
@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly guessing: Guessing,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  /**
   * Logs a member of staff in. A wrong password, an unknown name and a closed account answer the same,
   * after the same work; after several failures both name and address have to wait.
   *
   * @param address client address, for the limit on guessing
   */
  async logIn(
    credentials: { username: string; password: string },
    address: string,
  ): Promise<Outcome<OpenedSession & { staffId: string }>> {
    const username = credentials.username.trim().toLowerCase();
    const seconds = await this.guessing.wait(username, address);
    if (seconds > 0) return refuse('LOGIN_TOO_OFTEN', { values: { seconds } });

    const account = username.length <= LONGEST ? await this.account(username) : undefined;
    const password = credentials.password.slice(0, LONGEST + 1);
    if (!(await passwordFits(account?.password_hash, password)) || !account) {
      await this.guessing.failed(username, address);
      return refuse('LOGIN_FAILED');
    }
    await this.guessing.succeeded(username);
    return this.database.transaction(async (tx) => ({
      ...(await this.sessions.open(tx, 'staff', account.id, 'counter')),
      staffId: account.id,
    }));
  }

  /** Ends the session of a member of staff. */
  async logOut(member: StaffMember, token: string | undefined): Promise<void> {
    await this.database.transaction((tx) => this.sessions.revoke(tx, member.sessionId, token));
  }

  /** An account as its owner sees it; null when it was removed meanwhile. */
  async profile(id: string, language: Language): Promise<StaffProfile | null> {
    const [row] = await this.rows([id]);
    if (!row) return null;
    return {
      id: row.id,
      username: row.username,
      name: nameIn(row, language),
      roles: row.roles,
      departmentIds: row.department_ids,
      windowName: row.window_name,
    };
  }

  /** Names of several accounts by id, for histories; unknown ids are not in it. */
  async names(ids: readonly string[], language: Language): Promise<Map<string, string>> {
    const rows = ids.length ? await this.rows(ids) : [];
    return new Map(rows.map((row) => [row.id, nameIn(row, language)]));
  }

  private rows(ids: readonly string[]): Promise<StaffRow[]> {
    return this.database.read<StaffRow>({
      name: 'identity.staff',
      text: `select id, username, name, name_en, roles, department_ids, window_name
               from staff where id = any($1::uuid[])`,
      values: [ids],
    });
  }

  private async account(username: string): Promise<{ id: string; password_hash: string } | undefined> {
    const [row] = await this.database.read<{ id: string; password_hash: string }>({
      name: 'identity.staff-by-name',
      // The public passwords of the demonstration open nothing where it is closed.
      text: 'select id, password_hash from staff where username = $1 and active and (not demonstration or $2)',
      values: [username, this.config.demo],
    });
    return row;
  }
}

const nameIn = (row: Pick<StaffRow, 'name' | 'name_en'>, language: Language): string =>
  language === 'en' ? (row.name_en ?? row.name) : row.name;
