import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountMoves, type AccountMove } from '@tongban/identity';
import type { NamedQuery, Tx } from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';

/**
 * Cases and drafts go with their applicant when two accounts turn out to be one person, and drafts that were begun
 * without a name get the one that was proved. What was submitted stays as it was submitted.
 */
@Injectable()
export class MovedApplicants implements OnModuleInit {
  constructor(private readonly moves: AccountMoves) {}

  onModuleInit(): void {
    this.moves.register('cases', (tx, move) => this.move(tx, move));
    this.moves.register('casesAsAgent', async (tx, move) => (await tx.run(moveAgent(move))).length);
  }

  private async move(tx: Tx, move: AccountMove): Promise<number> {
    const { from, into, actor } = move;
    if (from === into) return (await tx.run(nameDrafts(move))).length;
    const cases = await tx.run<{ id: string }>(moveCases(move));
    for (const { id } of cases) {
      await tx.record({ kind: 'case', id }, historyEvent('applicantMerged', { from, into }), actor);
    }
    return cases.length;
  }
}

const moveCases = ({ from, into, name }: AccountMove): NamedQuery => ({
  name: 'applications.move-cases',
  text: `update application
            set applicant_id = $2,
                applicant_name = case when stage = 'draft' or applicant_name = '' then $3 else applicant_name end
          where applicant_id = $1 and applicant_kind = 'person'
         returning id`,
  values: [from, into, name],
});

/** Cases that were written for an enterprise or a child by the account that went. */
const moveAgent = ({ from, into }: AccountMove): NamedQuery => ({
  name: 'applications.move-agent',
  text: 'update application set agent_id = $2 where agent_id = $1 and $1 <> $2 returning id',
  values: [from, into],
});

const nameDrafts = ({ from, name }: AccountMove): NamedQuery => ({
  name: 'applications.name-drafts',
  text: `update application set applicant_name = $2
          where applicant_id = $1 and applicant_kind = 'person' and stage = 'draft' and applicant_name = ''
         returning id`,
  values: [from, name],
});
