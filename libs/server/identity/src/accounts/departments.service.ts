import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PlacesService, placesPolicyId } from '@tongban/catalogue';
import { Database, isId, isRefusal, refuse, type Outcome, type StaffMember } from '@tongban/kernel';
import { Approvals } from '../approvals/approvals.service.js';

/** A department that is to stand elsewhere. */
export interface MovePayload {
  readonly before: string | null;
  readonly after: string | null;
}

/** Moves departments in their tree. Below another one they become the business of whoever works for that one. */
@Injectable()
export class DepartmentsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly approvals: Approvals,
    private readonly places: PlacesService,
  ) {}

  onModuleInit(): void {
    this.approvals.register<MovePayload>('departmentMove', {
      chain: { kind: 'policy', id: placesPolicyId },
      apply: async (tx, actor, id, { before, after }) => {
        const moved = await this.places.moveDepartment(tx, actor, id, after);
        if (isRefusal(moved)) return moved;
        return moved.before === before ? moved : refuse('PROPOSAL_STALE');
      },
      applied: () => this.places.forget(),
    });
  }

  /** Puts a department below another one (which may have to wait for a second person), or at the top. */
  async move(
    actor: StaffMember,
    request: { readonly id: string; readonly parentId: string | null; readonly idempotencyKey: string },
  ): Promise<Outcome<{ id: string; proposalIds: string[] }>> {
    const { id, parentId } = request;
    if (!isId(id) || (parentId !== null && !isId(parentId))) return refuse('PLACE_NOT_FOUND');
    const outcome = await this.database.once(actor, 'moveDepartment', request, async (tx) => {
      const problem = await this.places.moveProblem(tx, id, parentId);
      if (isRefusal(problem)) return problem;
      if (problem.before === parentId) return { id, proposalIds: [] };
      if (parentId === null) {
        // Nobody new comes to a department that goes to the top.
        const moved = await this.places.moveDepartment(tx, actor, id, null);
        return isRefusal(moved) ? moved : { id, proposalIds: [] };
      }
      const payload: MovePayload = { before: problem.before, after: parentId };
      const approval = await this.approvals.propose(tx, actor, 'departmentMove', id, payload);
      if (isRefusal(approval)) return approval;
      return { id, proposalIds: approval.done ? [] : [approval.proposalId] };
    });
    if (!isRefusal(outcome)) this.places.forget();
    return outcome;
  }
}
