import { Injectable } from '@nestjs/common';
import { Database, Time, isId, type StaffRole } from '@tongban/kernel';
import { Approvals } from '../approvals/approvals.service.js';
import type { ProposalRow } from '../approvals/approval.queries.js';
import {
  accountPage,
  accountUse,
  accountsById,
  type AccountFilter,
  type AccountRow,
} from './account.queries.js';

/** An account with its use and with what waits for it. */
export interface ListedAccount extends AccountRow {
  readonly lastSeenAt: Date | null;
  /** Sessions that are open now. */
  readonly sessions: number;
  readonly waiting: readonly ProposalRow[];
}

/** A page of accounts. */
export interface AccountPage {
  readonly nodes: ListedAccount[];
  /** Where the next page begins; null when there is none. */
  readonly endCursor: string | null;
}

const PAGE = 30;
const LONGEST_SEARCH = 64;

/** Finds accounts: three statements a page, whatever stands on it. */
@Injectable()
export class AccountListService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly approvals: Approvals,
  ) {}

  /** A page by username. */
  async page(
    { search, role, active }: { search: string | null; role: StaffRole | null; active: boolean | null },
    cursor: string | null,
  ): Promise<AccountPage> {
    const filter: AccountFilter = { search: search?.trim().slice(0, LONGEST_SEARCH) || null, role, active };
    const rows = await this.database.read<AccountRow>(accountPage(filter, cursor, PAGE + 1));
    const shown = rows.slice(0, PAGE);
    return {
      nodes: await this.withUse(shown),
      endCursor: rows.length > PAGE ? (shown.at(-1)?.username ?? null) : null,
    };
  }

  /** One account; null when there is none of this id. */
  async find(id: string): Promise<ListedAccount | null> {
    const rows = isId(id) ? await this.database.read<AccountRow>(accountsById([id])) : [];
    return (await this.withUse(rows))[0] ?? null;
  }

  /** Accounts by id, without their use; unknown ids are not in it. */
  async byId(ids: readonly string[]): Promise<ReadonlyMap<string, AccountRow>> {
    const rows = ids.length ? await this.database.read<AccountRow>(accountsById(ids)) : [];
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async withUse(rows: readonly AccountRow[]): Promise<ListedAccount[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const [use, waiting] = await Promise.all([
      this.database.read<{ id: string; lastSeenAt: Date; sessions: number }>(
        accountUse(ids, this.time.now()),
      ),
      this.approvals.about(ids),
    ]);
    const uses = new Map(use.map((one) => [one.id, one]));
    return rows.map((row) => ({
      ...row,
      lastSeenAt: uses.get(row.id)?.lastSeenAt ?? null,
      sessions: uses.get(row.id)?.sessions ?? 0,
      waiting: waiting.filter(({ subjectId }) => subjectId === row.id),
    }));
  }
}
