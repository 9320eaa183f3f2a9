import { Injectable } from '@nestjs/common';
import { StaffService } from '@tongban/identity';
import {
  Ciphers,
  Database,
  isId,
  refuse,
  type Language,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { staffRoles } from '@tongban/rules';
import { eventKinds, eventTitle } from '../locales/texts.js';
import { readFilter, type FilterInput } from './filter.js';
import {
  historyEventById,
  historyList,
  placeInChain,
  type HistoryFilter,
  type HistoryListRow,
  type HistoryPlace,
} from './history-list.queries.js';

/** An event as the auditor reads it. */
export interface HistoryEntry extends HistoryListRow {
  readonly title: string;
  /** Name of the member of staff who acted; null for others. */
  readonly actorName: string | null;
  /** The client's address; null when there was none or it was erased. */
  readonly clientAddress: string | null;
}

/** A page of the history. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

const LARGEST_PAGE = 100;
const PLACE = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([0-9a-f-]{36})$/;

/** What the auditor reads: every event of every chain. Nothing here can change one. */
@Injectable()
export class HistoryReader {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
    private readonly ciphers: Ciphers,
  ) {}

  /** Every role by which the list can be narrowed. */
  readonly roles: readonly string[] = ['applicant', ...staffRoles, 'system', 'visitor'];

  /** Every kind of event with its name. */
  kinds(language: Language): { kind: string; title: string }[] {
    return eventKinds.map((kind) => ({ kind, title: eventTitle(kind, language) }));
  }

  /** A page of the list, newest first. */
  async page(
    { language }: StaffMember,
    input: FilterInput,
    first: number,
    after: string | null,
  ): Promise<Outcome<HistoryPage>> {
    const filter = await this.filterOf(input, language);
    if ('code' in filter) return filter;
    const size = Math.min(Math.max(1, Math.trunc(first) || 1), LARGEST_PAGE);
    const rows = await this.rows(filter, placeOf(after), size + 1);
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      entries: await this.entries(shown, language),
      endCursor: last ? Buffer.from(`${last.atText} ${last.id}`).toString('base64url') : null,
      hasMore: rows.length > size,
    };
  }

  /** One event with its place: how long its chain is, and which seal saw it first. */
  async event(
    id: string,
    language: Language,
  ): Promise<(HistoryEntry & { chainLength: number; seal: number | null }) | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<HistoryListRow>(historyEventById(id));
    const [entry] = row ? await this.entries([row], language) : [];
    if (!entry) return null;
    const [place] = await this.database.read<{ length: number; seal: number | null }>(
      placeInChain(entry.chainKind, entry.chainId, entry.seq),
    );
    return { ...entry, chainLength: place?.length ?? 0, seal: place?.seal ?? null };
  }

  /** Reads a filter as it was filled in. */
  async filterOf(input: FilterInput, language: Language): Promise<Outcome<HistoryFilter>> {
    const read = readFilter(input, this.roles, this.ciphers, language);
    if ('code' in read) return read;
    const account = input.account?.trim();
    if (!account) return read;
    const accountId = isId(account) ? account.toLowerCase() : await this.staff.idOf(account);
    return accountId ? { ...read, accountId } : refuse('AUDIT_ACCOUNT_UNKNOWN');
  }

  /** Events under a filter, the newest first. */
  rows(filter: HistoryFilter, after: HistoryPlace | null, limit: number): Promise<HistoryListRow[]> {
    return this.database.read<HistoryListRow>(historyList(filter, after, limit));
  }

  /** Events with what a reader wants beside them. */
  async entries(rows: readonly HistoryListRow[], language: Language): Promise<HistoryEntry[]> {
    const ids = rows.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : []));
    const names = await this.staff.names([...new Set(ids)], language);
    return rows.map((row) => ({
      ...row,
      title: eventTitle(row.kind, language),
      actorName: (row.actorKind === 'staff' && row.actorId && names.get(row.actorId)) || null,
      clientAddress: row.addressSealed && this.opened(row.addressSealed),
    }));
  }

  /** An address; null when its key is gone, as after an erasure: the list must not end there. */
  private opened(sealed: string): string | null {
    try {
      return this.ciphers.open(sealed);
    } catch {
      return null;
    }
  }
}

/** Reads a cursor; one that is none begins the list anew. */
function placeOf(cursor: string | null): HistoryPlace | null {
  const [, at, id] = PLACE.exec(Buffer.from(cursor ?? '', 'base64url').toString('utf8')) ?? [];
  return at && id && isId(id) && !Number.isNaN(Date.parse(at)) ? { at, id } : null;
}
