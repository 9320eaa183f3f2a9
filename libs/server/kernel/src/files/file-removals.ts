import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { defineJob } from '../jobs/job.js';
import { Jobs } from '../jobs/jobs.js';
import { FileStore } from './file-store.js';

const removeBytes = defineJob<{ storageKeys: string[] }>('files.remove-bytes');

/** Removes files that nothing refers to any more: the rows with the transaction, the bytes by a job after it. */
@Injectable()
export class FileRemovals implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: FileStore,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(removeBytes, async ({ storageKeys }) => {
      for (const storageKey of storageKeys) await this.files.discard({ storageKey });
    });
  }

  /**
   * Removes stored files, in the transaction that lets go of them. A transaction cannot take back what was removed
   * from a disk, so the bytes go when it has committed.
   *
   * @param ids files that no row refers to any more
   */
  async remove(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await tx.run<{ storageKey: string }>({
      name: 'files.remove',
      text: 'delete from stored_file where id = any($1::uuid[]) returning storage_key as "storageKey"',
      values: [ids],
    });
    await tx.enqueue(removeBytes, { storageKeys: rows.map(({ storageKey }) => storageKey) });
  }
}
