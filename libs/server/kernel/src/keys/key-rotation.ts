import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Ciphers, sealedPrefix } from '../ciphers/ciphers.js';
import { KeyRingFile, LOOKS_EVERY } from '../ciphers/key-ring-file.js';
import { withNewKey, withoutKey, type KeyRing } from '../ciphers/key-ring.js';
import { BID } from '../bid/bid.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { FileStore } from '../files/file-store.js';
import { isRefusal } from '../outcome/refusal.js';
import type { Bid, SealingCipher } from '@tongban/rules';
import {
  noteProgress,
  noteSealedFile,
  openFiles,
  openRows,
  progressOf,
  rowsMatching,
  writeColumn,
  writeWhole,
  type StaleRow,
} from './key-rotation.queries.js';
import { WHOLE_SEALED, sealedTables, type SealedTable, type WholeSealedColumn } from './sealed-tables.js';

/** Told what goes on: a table and how many of its rows were sealed anew so far. */
export type RotationProgress = (table: string, resealed: number) => void;

/** Rows that are held and written at once: some milliseconds, in which nobody waits long for one of them. */
const BATCH = 200;
/** Passes over the tables until nothing of an older key is left; a row that was held in one comes in the next. */
const PASSES = 20;
/** Milliseconds for which a replaced key must rest before it may go: by then every process has looked at the ring. */
const RESTS = 60_000;

const TEXT = /enc:v1:([\w-]+):[A-Za-z0-9+/=]+/g;

/** Why a key may not be taken out of the ring. */
export type RetireProblem = 'unknown' | 'active' | 'resting' | { table: string };

/** Rotates the keys for personal data while the system runs. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly file: KeyRingFile,
    private readonly store: FileStore,
    @Inject(WHOLE_SEALED) private readonly whole: readonly WholeSealedColumn[],
    @Inject(BID) private readonly bid: Pick<Bid, 'security'>,
  ) {}

  /** The ring as it is now. */
  ring(): KeyRing {
    return this.file.reread();
  }

  /** The cipher that a new key is made for. */
  get cipher(): SealingCipher {
    return this.bid.security.cipher;
  }

  /**
   * Makes a new key the active one. Running processes seal under it within {@link LOOKS_EVERY} and open what it sealed
   * at once. Then {@link reseal} has to follow.
   */
  begin(): KeyRing {
    return this.file.change((ring) => withNewKey(ring, this.cipher, new Date()));
  }

  /**
   * Seals everything anew that another key than the active one has sealed, a batch a transaction, so that people can
   * work meanwhile. May be killed at any moment and called again: it goes on where it was. What an older version stored
   * open is sealed too.
   *
   * @returns rows and files that were sealed
   * @throws Error when something stays under an older key after many passes
   */
  async reseal(progress: RotationProgress = () => undefined): Promise<number> {
    await this.othersHaveLooked();
    let resealed = (await this.sealOpenFiles(progress)) + (await this.sealOpenColumns(progress));
    const tables = await sealedTables(this.database);
    for (let pass = 1; pass <= PASSES; pass++) {
      for (const table of tables) resealed += await this.resealTable(table, progress);
      if ((await this.usedIn(tables, (id) => id !== this.active)) === null) return resealed;
      // What is left was held by somebody, or written by a transaction that began before the rotation.
      await wait(LOOKS_EVERY);
    }
    throw new Error('Some rows were held all the time. Run the command "keys resume" once more.');
  }

  /**
   * Takes a key out of the ring for good.
   *
   * @returns why not, or null when it is gone
   */
  async retire(id: string): Promise<RetireProblem | null> {
    const ring = this.file.reread();
    const key = ring.keys.get(id);
    if (!key) return 'unknown';
    if (id === ring.active) return 'active';
    if (!key.replacedAt || Date.now() - key.replacedAt.getTime() < RESTS) return 'resting';
    const table = await this.usedIn(await sealedTables(this.database), (one) => one === id);
    if (table !== null) return { table };
    this.file.change((now) => withoutKey(now, id));
    return null;
  }

  private get active(): string {
    return this.file.ring().active;
  }

  /** Nothing that is looked at may still be written under the old key behind our back. */
  private async othersHaveLooked(): Promise<void> {
    const replaced = [...this.file.ring().keys.values()].map(({ replacedAt }) => replacedAt?.getTime() ?? 0);
    const left = Math.max(0, ...replaced) + 2 * LOOKS_EVERY - Date.now();
    if (left > 0) await wait(left);
  }

  private async resealTable(table: SealedTable, progress: RotationProgress): Promise<number> {
    const { active } = this;
    const [known] = await this.database.read<{ after: string[] | null }>(progressOf(active, table.name));
    let after = known?.after ?? null;
    let total = 0;
    for (;;) {
      const from: readonly string[] | null = after;
      const batch = await this.database.transaction((tx) => this.resealBatch(tx, table, active, from));
      if (isRefusal(batch)) throw new Error(`A batch of ${table.name} was refused: ${batch.code}`);
      total += batch.resealed;
      if (batch.resealed) progress(table.name, total);
      after = batch.after;
      if (after === null) return total;
    }
  }

  private async resealBatch(
    tx: Tx,
    table: SealedTable,
    active: string,
    after: readonly string[] | null,
  ): Promise<{ resealed: number; after: string[] | null }> {
    const rows = await tx.run<StaleRow>(rowsMatching(table, `enc:v1:(?!${active}:)`, after, BATCH, true));
    const touched = new Set<StaleRow>();
    for (const at of table.columns.keys()) {
      const changed = rows.flatMap((row) => {
        const old = row[`c${at}`] ?? null;
        const value = old === null ? null : this.resealed(old, active);
        if (value === null || value === old) return [];
        touched.add(row);
        return [{ key: keyOf(table, row), value }];
      });
      if (changed.length) await tx.run(writeColumn(table, at, changed));
    }
    const last = rows.at(-1);
    const next = last && rows.length === BATCH ? keyOf(table, last) : null;
    if (touched.size || next) await tx.run(noteProgress(active, table.name, next, touched.size));
    return { resealed: touched.size, after: next };
  }

  /** Sealed characters need no escape in JSON, so that a JSON text is worked on like any other. */
  private resealed(text: string, active: string): string {
    return text.replace(TEXT, (sealed, id: string) => {
      const open = id === active ? null : this.opened(sealed);
      return open === null ? sealed : this.ciphers.seal(open);
    });
  }

  /** Null for what somebody typed to look sealed. */
  private opened(sealed: string): string | null {
    try {
      return this.ciphers.open(sealed);
    } catch {
      return null;
    }
  }

  /** The first table in which something is sealed by such a key; null when there is none. */
  private async usedIn(
    tables: readonly SealedTable[],
    by: (keyId: string) => boolean,
  ): Promise<string | null> {
    const ids = [...this.file.ring().keys.keys()].filter(by);
    if (!ids.length) return null;
    const pattern = ids.map(sealedPrefix).join('|');
    for (const table of tables) {
      for (let after: string[] | null = null; ;) {
        const rows: StaleRow[] = await this.database.read(rowsMatching(table, pattern, after, BATCH, false));
        if (rows.some((row) => this.holds(row, ids))) return table.name;
        const last = rows.at(-1);
        if (!last || rows.length < BATCH) break;
        after = keyOf(table, last);
      }
    }
    return null;
  }

  private holds(row: StaleRow, ids: readonly string[]): boolean {
    return Object.entries(row).some(
      ([name, text]) =>
        name.startsWith('c') &&
        [...(text ?? '').matchAll(TEXT)].some(
          ([sealed, id = '']) => ids.includes(id) && this.opened(sealed) !== null,
        ),
    );
  }

  private async sealOpenColumns(progress: RotationProgress): Promise<number> {
    let total = 0;
    for (const column of this.whole) {
      for (;;) {
        const sealed = await this.database.transaction(async (tx) => {
          const rows = await tx.run<{ id: string; value: string; type: string }>(openRows(column, BATCH));
          for (const { id, value, type } of rows)
            await tx.run(writeWhole(column, id, this.ciphers.seal(value), type === 'jsonb'));
          return { rows: rows.length };
        });
        if (isRefusal(sealed) || sealed.rows === 0) break;
        total += sealed.rows;
        progress(column.table, total);
      }
    }
    return total;
  }

  private async sealOpenFiles(progress: RotationProgress): Promise<number> {
    let total = 0;
    const gone: string[] = [];
    for (;;) {
      const files = await this.database.read<{ id: string; storageKey: string }>(openFiles(gone, BATCH));
      if (!files.length) return total;
      for (const file of files) {
        const sealed = await this.store.sealOld(file);
        if (!sealed) {
          gone.push(file.id);
          continue;
        }
        const [noted] = await this.database.read(
          noteSealedFile(file.id, sealed.storageKey, sealed.sealedKey ?? ''),
        );
        // Somebody else sealed it, or it was removed meanwhile: what we made belongs to nobody.
        await this.store.discard(noted ? file : sealed);
        if (noted) total += 1;
      }
      progress('stored_file', total);
    }
  }
}

const keyOf = (table: SealedTable, row: StaleRow): string[] =>
  table.key.map((_, at) => row[`key${at}`] ?? '');
