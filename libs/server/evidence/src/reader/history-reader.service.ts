import { createHash } from 'node:crypto';
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
import { historyEvent, staffRoles } from '@tongban/rules';
import { columnTitles, eventKinds, eventTitle } from '../locales/texts.js';
import { csvOf } from './csv.js';
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

/** A filtered view as a file. */
export interface HistoryExport {
  readonly name: string;
  readonly content: string;
  readonly rows: number;
  readonly sha256: string;
}

const LARGEST_PAGE = 100;
/** Most rows of an exported view; the bundle of the command line has no such limit. */
export const MOST_EXPORTED = 20_000;
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

  /** The filtered view as a spreadsheet; that it was taken along is written onto the auditor's own chain. */
  async export(auditor: StaffMember, input: FilterInput): Promise<Outcome<HistoryExport>> {
    const { language } = auditor;
    const filter = await this.filterOf(input, language);
    if ('code' in filter) return filter;
    const rows = await this.rows(filter, null, MOST_EXPORTED + 1);
    if (rows.length > MOST_EXPORTED)
      return refuse('AUDIT_EXPORT_TOO_LARGE', { values: { most: MOST_EXPORTED } });
    if (!rows.length) return refuse('AUDIT_EXPORT_EMPTY');
    const entries = await this.entries(rows, language);
    const content = csvOf([columnTitles[language], ...entries.map(columnsOf)]);
    const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
    await this.database.transaction(async (tx) => {
      const exported = historyEvent('historyExported', {
        filter: this.recordable(filter),
        rows: rows.length,
        sha256,
      });
      await tx.record({ kind: 'account', id: auditor.id }, exported, auditor);
      return {};
    });
    return {
      name: `audit-${entries[0]?.at.toISOString().slice(0, 10) ?? ''}.csv`,
      content,
      rows: rows.length,
      sha256,
    };
  }

  /** The filter without anything personal: addresses as their digest. */
  private recordable(filter: HistoryFilter): Record<string, string> {
    const parts: [string, string | null | undefined][] = [
      ['chain', filter.chain && [filter.chain.kind, filter.chain.id ?? '*'].join(':')],
      ['account', filter.accountId],
      ['kind', filter.kind],
      ['role', filter.role],
      ['from', filter.from?.toISOString()],
      ['to', filter.to?.toISOString()],
      ['address', filter.address],
      ['result', filter.result],
    ];
    return Object.fromEntries(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  }

  private async filterOf(input: FilterInput, language: Language): Promise<Outcome<HistoryFilter>> {
    const read = readFilter(input, this.roles, this.ciphers, language);
    if ('code' in read) return read;
    const account = input.account?.trim();
    if (!account) return read;
    const accountId = isId(account) ? account.toLowerCase() : await this.staff.idOf(account);
    return accountId ? { ...read, accountId } : refuse('AUDIT_ACCOUNT_UNKNOWN');
  }

  private rows(filter: HistoryFilter, after: HistoryPlace | null, limit: number): Promise<HistoryListRow[]> {
    return this.database.read<HistoryListRow>(historyList(filter, after, limit));
  }

  private async entries(rows: readonly HistoryListRow[], language: Language): Promise<HistoryEntry[]> {
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

const columnsOf = (entry: HistoryEntry): string[] => [
  entry.atText,
  entry.title,
  entry.kind,
  entry.actorKind,
  entry.actorName ?? '',
  entry.actorId ?? '',
  entry.role ?? '',
  entry.onBehalfOf ?? '',
  entry.channel,
  entry.clientAddress ?? '',
  entry.result ?? '',
  entry.chainKind,
  entry.chainId,
  String(entry.seq),
  JSON.stringify(entry.payload),
  entry.previousHash,
  entry.hash,
];
