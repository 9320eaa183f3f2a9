import type { Actor, FileRemovals, Tx } from '@tongban/kernel';
import { historyEvent, type Day } from '@tongban/rules';
import type { Application } from './application.entity.js';
import type { CaseFile } from './case-file.entity.js';
import { deleteFiles, filesOfCase } from './case.queries.js';

/** What a case that is withdrawn loses beside its files. */
export const erased = { draftData: null, page: null } as const;

/**
 * Removes the files of a case that no submission ever held; what was submitted stays as evidence.
 *
 * @param untouchedSince day since which nobody had touched the draft that the system clears up; null when its owner does
 */
export async function eraseUnsubmitted(
  tx: Tx,
  removals: FileRemovals,
  actor: Actor,
  held: Application,
  untouchedSince: Day | null,
): Promise<void> {
  const files = await tx.run<CaseFile>(filesOfCase(held.id));
  const own = files.filter((file) => file.submissionAdded > held.submissionCount);
  const fileIds = own.map((file) => file.fileId);
  if (own.length > 0) {
    await tx.run(deleteFiles(own.map((file) => file.id)));
    await removals.remove(tx, fileIds);
  }
  const event = historyEvent('draftErased', { untouchedSince, fileIds });
  await tx.record({ kind: 'case', id: held.id }, event, actor);
}
