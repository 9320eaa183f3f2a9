import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Database,
  FileZones,
  Time,
  isRefusal,
  refuse,
  type Citizen,
  type FileDownload,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { columnTitles } from '../locales/texts.js';
import { CSV_BEGIN, csvOf } from './csv.js';
import { filterAsRecord, filterOfRecord, type FilterInput } from './filter.js';
import {
  claimExport,
  historyEventById,
  type HistoryFilter,
  type HistoryListRow,
  type HistoryPlace,
} from './history-list.queries.js';
import { HistoryReader, type HistoryEntry } from './history-reader.service.js';

/** Rows that are read, written and sent at once: some half a megabyte, and nothing of it is kept. */
const PAGE = 1000;
/** Minutes in which an export that was begun has to be fetched. */
const FETCHED_WITHIN = 10;

/**
 * Filtered views of the history as spreadsheets, however long they are. That an export is begun is an event on the
 * auditor's own chain; what is sent is what that event says, up to that event, once.
 */
@Injectable()
export class HistoryExports implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly reader: HistoryReader,
    private readonly zones: FileZones,
  ) {}

  onModuleInit(): void {
    this.zones.onOpen('exports', (actor, id) => this.open(actor, id));
  }

  /**
   * Begins an export.
   *
   * @returns the id under which it can be fetched, AUDIT_EXPORT_EMPTY or what is wrong with the filter
   */
  async begin(auditor: StaffMember, input: FilterInput): Promise<Outcome<{ id: string }>> {
    const filter = await this.reader.filterOf(input, auditor.language);
    if (isRefusal(filter)) return filter;
    const [newest] = await this.reader.rows(filter, null, 1);
    if (!newest) return refuse('AUDIT_EXPORT_EMPTY');
    return this.database.transaction((tx) => {
      const begun = historyEvent('historyExportBegun', { filter: filterAsRecord(filter) });
      return tx.record({ kind: 'account', id: auditor.id }, begun, auditor);
    });
  }

  /** Sends what was begun; null when there is no such export, it is somebody else's, too old, or was fetched. */
  private async open(actor: Citizen | StaffMember, id: string): Promise<FileDownload | null> {
    if (actor.kind !== 'staff' || !actor.roles.includes('auditor')) return null;
    const [begun] = await this.database.read<HistoryListRow>(historyEventById(id));
    if (begun?.kind !== 'historyExportBegun' || begun.actorId !== actor.id) return null;
    const now = this.time.now();
    if (now.getTime() - begun.at.getTime() > FETCHED_WITHIN * 60_000) return null;
    const [claimed] = await this.database.read(claimExport(actor.id, id, now));
    if (!claimed) return null;
    const filter = filterOfRecord(begun.payload['filter'] as Record<string, string>);
    return {
      name: `audit-${begun.atText.slice(0, 19).replaceAll(':', '')}.csv`,
      type: 'text/csv; charset=utf-8',
      size: null,
      // A page is read when the one before has left.
      content: Readable.from(this.content(actor, filter, { at: begun.atText, id }), { objectMode: false }),
      inline: false,
    };
  }

  /** The file, page after page. Whether it ends or is broken off: what left is written down. */
  private async *content(
    auditor: StaffMember,
    filter: HistoryFilter,
    begun: HistoryPlace,
  ): AsyncGenerator<Buffer> {
    const sha256 = createHash('sha256');
    let rows = 0;
    let complete = false;
    const hashed = (text: string): Buffer => {
      const chunk = Buffer.from(text, 'utf8');
      sha256.update(chunk);
      return chunk;
    };
    try {
      yield hashed(CSV_BEGIN + csvOf([columnTitles[auditor.language]]));
      for (let after = begun; ;) {
        const page = await this.reader.rows(filter, after, PAGE);
        const last = page.at(-1);
        if (last) {
          const entries = await this.reader.entries(page, auditor.language);
          rows += page.length;
          yield hashed(csvOf(entries.map(columnsOf)));
          after = { at: last.atText, id: last.id };
        }
        if (page.length < PAGE) break;
      }
      complete = true;
    } finally {
      const sent = { begun: begun.id, rows, sha256: sha256.digest('hex'), complete };
      await this.database.transaction(async (tx) => {
        await tx.record({ kind: 'account', id: auditor.id }, historyEvent('historyExported', sent), auditor);
        return {};
      });
    }
  }
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
