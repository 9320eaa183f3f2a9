import { Injectable } from '@nestjs/common';
import { Database, type Language, type StaffRole } from '@tongban/kernel';

/** An account as its owner sees it. */
export interface StaffProfile {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  /** Null for all of them. */
  readonly departmentIds: readonly string[] | null;
  readonly windowId: string | null;
  /** Whether a second factor is set up. */
  readonly secondFactor: boolean;
}

interface StaffRow {
  id: string;
  username: string;
  name: string;
  name_en: string | null;
  roles: StaffRole[];
  department_ids: string[] | null;
  window_id: string | null;
  second_factor: boolean;
}

/** Staff accounts as they are shown. */
@Injectable()
export class StaffService {
  constructor(private readonly database: Database) {}

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
      windowId: row.window_id,
      secondFactor: row.second_factor,
    };
  }

  /** The id of an account by its user name; null when there is none. */
  async idOf(username: string): Promise<string | null> {
    const [row] = await this.database.read<{ id: string }>({
      name: 'identity.staff-id-of-username',
      text: 'select id from staff where username = $1',
      values: [username.toLowerCase()],
    });
    return row?.id ?? null;
  }

  /** Names of several accounts by id, for histories; unknown ids are not in it. */
  async names(ids: readonly string[], language: Language): Promise<Map<string, string>> {
    const rows = ids.length ? await this.rows(ids) : [];
    return new Map(rows.map((row) => [row.id, nameIn(row, language)]));
  }

  private rows(ids: readonly string[]): Promise<StaffRow[]> {
    return this.database.read<StaffRow>({
      name: 'identity.staff',
      text: `select id, username, name, name_en, roles, department_ids, window_id, totp_since is not null as second_factor
               from staff where id = any($1::uuid[])`,
      values: [ids],
    });
  }
}

const nameIn = (row: Pick<StaffRow, 'name' | 'name_en'>, language: Language): string =>
  language === 'en' ? (row.name_en ?? row.name) : row.name;
