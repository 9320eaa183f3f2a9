import { historyEvent } from '@tongban/rules';
import type { StaffMember } from '../context/actor.js';
import type { Database } from '../database/database.js';
import { isId } from '../ids/new-id.js';

/**
 * Writes onto the chain of a member of staff that something was refused to them: an act that rolled back, an operation
 * that their roles do not open. It is written after the refusal, in a transaction of its own.
 *
 * @param act    name of the act or of the operation
 * @param caseId what it was tried with; left out when it is no id
 */
export async function recordRefusedAct(
  database: Database,
  actor: StaffMember,
  act: string,
  code: string,
  caseId: string | null = null,
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.record(
      { kind: 'account', id: actor.id },
      historyEvent('actRefused', { act, caseId: isId(caseId) ? caseId : null }, { refused: code }),
      actor,
    );
    return {};
  });
}
