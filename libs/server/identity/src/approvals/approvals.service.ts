import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Database,
  Time,
  isId,
  isRefusal,
  newId,
  refuse,
  systemActor,
  type Chain,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, type Bid } from '@tongban/rules';
import {
  decideProposal,
  lapseProposals,
  mayStillPropose,
  proposalForUpdate,
  proposals,
  proposalsAbout,
  subjectsOfLapsed,
  withdrawProposalsAbout,
  type LapsedProposal,
  type ProposalRow,
} from './approval.queries.js';
import { Proposal } from './proposal.entity.js';

/** Carries a kind of proposal out, at once or when it is confirmed. */
export interface ApprovalHandler<Payload extends object> {
  /**
   * Does it. The world may have changed since it was proposed: whatever no longer fits is refused, and the proposal
   * stays open for whoever proposed it to withdraw.
   */
  apply(tx: Tx, actor: StaffMember, subjectId: string, payload: Payload): Promise<Outcome<object>>;
  /** Whose history tells of it, where it is no account. */
  readonly chain?: Chain;
  /** After the commit, for what this process keeps in memory. */
  applied?(subjectId: string): void;
}

/** Either it was done, or it waits under this id. */
export type Approval = { readonly done: true } | { readonly done: false; readonly proposalId: string };

/** Asks for one decision about a proposal. */
export interface DecisionRequest {
  readonly id: string;
  readonly idempotencyKey: string;
}

const DAY = 24 * 60 * 60_000;
/** How long a proposal waits: over a week with holidays, and not for ever. */
const WAITS = 10 * DAY;
/** Time goes by without anybody. */
const ticking = systemActor('approvals');
/** Rows of a page of proposals. */
const PAGE = 50;

/**
 * Four eyes: what widens somebody's rights waits until a second administrator or security officer confirms it, where
 * the bid asks for that. Nobody confirms what they proposed themselves or what is about themselves.
 */
@Injectable()
export class Approvals {
  private readonly handlers = new Map<string, ApprovalHandler<object>>();

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Whether the bid asks for a second person. */
  get needed(): boolean {
    return this.bid.security.secondPerson;
  }

  /** Adds what carries a kind of proposal out; each kind once, when the module starts. */
  register<Payload extends object>(kind: string, handler: ApprovalHandler<Payload>): void {
    if (this.handlers.has(kind)) throw new Error(`Two handlers for proposals of the kind ${kind}.`);
    // A handler gets back what was proposed under its own kind.
    this.handlers.set(kind, handler as ApprovalHandler<object>);
  }

  /**
   * Does something that widens rights, or proposes it where a second person is needed.
   *
   * @param payload ids and codes only, no personal data
   * @returns PROPOSAL_WAITING when one of the kind waits for the subject already
   */
  async propose(
    tx: Tx,
    actor: StaffMember,
    kind: string,
    subjectId: string,
    payload: object,
  ): Promise<Outcome<Approval>> {
    const handler = this.handlerOf(kind);
    if (!this.needed) {
      const outcome = await handler.apply(tx, actor, subjectId, payload);
      return isRefusal(outcome) ? outcome : { done: true };
    }
    const now = this.time.now();
    await this.lapse(tx, subjectId, now);
    const proposal: Proposal = {
      id: newId(),
      kind,
      subjectId,
      payload,
      state: 'open',
      proposedBy: actor.id,
      proposedAt: now,
      expiresAt: new Date(now.getTime() + WAITS),
      decidedBy: null,
      decidedAt: null,
    };
    if (!(await tx.insertOnce(Proposal, proposal))) return refuse('PROPOSAL_WAITING');
    const event = historyEvent('proposalMade', { proposalId: proposal.id, proposal: kind });
    await tx.record(this.chainOf(kind, subjectId), event, actor);
    return { done: false, proposalId: proposal.id };
  }

  /** Confirms a proposal of somebody else, which is then done. */
  async confirm(actor: StaffMember, request: DecisionRequest): Promise<Outcome<{ id: string }>> {
    let handler: ApprovalHandler<object> | null = null;
    let subjectId = '';
    const outcome = await this.decide(actor, 'confirmed', request, async (tx, proposal) => {
      if (proposal.proposedBy === actor.id) return refuse('PROPOSAL_OWN');
      if (proposal.subjectId === actor.id) return refuse('PROPOSAL_ABOUT_YOU');
      const [proposer] = await tx.run(mayStillPropose(proposal.proposedBy));
      if (!proposer) return refuse('PROPOSER_GONE');
      handler = this.handlerOf(proposal.kind);
      subjectId = proposal.subjectId;
      return handler.apply(tx, actor, proposal.subjectId, proposal.payload);
    });
    if (!isRefusal(outcome)) (handler as ApprovalHandler<object> | null)?.applied?.(subjectId);
    return outcome;
  }

  /** Rejects a proposal of somebody else. */
  reject(actor: StaffMember, request: DecisionRequest): Promise<Outcome<{ id: string }>> {
    return this.decide(actor, 'rejected', request, async (_, proposal) =>
      proposal.proposedBy === actor.id ? refuse('PROPOSAL_OWN') : {},
    );
  }

  /** Takes one's own proposal back. */
  withdraw(actor: StaffMember, request: DecisionRequest): Promise<Outcome<{ id: string }>> {
    return this.decide(actor, 'withdrawn', request, async (_, proposal) =>
      proposal.proposedBy === actor.id ? {} : refuse('PROPOSAL_NOT_YOURS'),
    );
  }

  /** Ends what waits for a subject, in the transaction that makes it pointless. */
  async dropAbout(tx: Tx, actor: StaffMember, subjectId: string): Promise<void> {
    await this.lapse(tx, subjectId, this.time.now());
    for (const { id } of await tx.run<{ id: string }>(
      withdrawProposalsAbout(subjectId, actor.id, this.time.now()),
    )) {
      const event = historyEvent('proposalDecided', { proposalId: id, decision: 'withdrawn' });
      await tx.record({ kind: 'account', id: subjectId }, event, actor);
    }
  }

  /**
   * Writes down of everything that waited too long that it has lapsed, each with its event. In as many transactions as
   * there are subjects: one that fails does not hold up the others.
   *
   * @returns how many subjects there were
   */
  async lapseDue(): Promise<number> {
    const now = this.time.now();
    const due = await this.database.read<{ subjectId: string }>(subjectsOfLapsed(now, PAGE));
    for (const { subjectId } of due) {
      await this.database.transaction(async (tx) => {
        await this.lapse(tx, subjectId, now);
        return {};
      });
    }
    return due.length;
  }

  /**
   * Proposals, the newest first, one more than a page holds.
   *
   * @param waitingFor only what still concerns this reader; null for all of them
   */
  async list(
    waitingFor: string | null,
    after: { at: Date; id: string } | null,
  ): Promise<{ rows: ProposalRow[]; more: boolean }> {
    const query = proposals(waitingFor, this.time.now(), after, PAGE + 1);
    const rows = await this.database.read<ProposalRow>(query);
    return { rows: rows.slice(0, PAGE), more: rows.length > PAGE };
  }

  /** What waits for some subjects. */
  about(subjectIds: readonly string[]): Promise<ProposalRow[]> {
    return this.database.read<ProposalRow>(proposalsAbout(subjectIds, this.time.now()));
  }

  /** Ends what waited too long for a subject, and says so where the proposal itself was told of. */
  private async lapse(tx: Tx, subjectId: string, now: Date): Promise<void> {
    for (const { id, kind } of await tx.run<LapsedProposal>(lapseProposals(subjectId, now))) {
      const event = historyEvent('proposalLapsed', { proposalId: id, proposal: kind });
      await tx.record(this.chainOf(kind, subjectId), event, ticking);
    }
  }

  private async decide(
    actor: StaffMember,
    decision: 'confirmed' | 'rejected' | 'withdrawn',
    request: DecisionRequest,
    work: (tx: Tx, proposal: ProposalRow) => Promise<Outcome<object>>,
  ): Promise<Outcome<{ id: string }>> {
    const decided = await this.database.once(actor, `proposal-${decision}`, request, async (tx) => {
      const now = this.time.now();
      const [proposal] = isId(request.id)
        ? await tx.run<ProposalRow>(proposalForUpdate(request.id, now))
        : [];
      if (!proposal) return refuse('PROPOSAL_NOT_FOUND');
      if (proposal.state === 'lapsed') return refuse('PROPOSAL_LAPSED');
      if (proposal.state !== 'open') return refuse('PROPOSAL_DECIDED');
      const outcome = await work(tx, proposal);
      if (isRefusal(outcome)) return outcome;
      await tx.run(decideProposal(proposal.id, decision, actor.id, now));
      const event = historyEvent('proposalDecided', { proposalId: proposal.id, decision });
      await tx.record(this.chainOf(proposal.kind, proposal.subjectId), event, actor);
      return { id: proposal.id };
    });
    // A refusal takes everything back with it, so this is a transaction of its own.
    if (isRefusal(decided) && decided.code === 'PROPOSAL_LAPSED') await this.lapseDue();
    return decided;
  }

  /** Whose history tells of proposals of a kind. */
  private chainOf(kind: string, subjectId: string): Chain {
    return this.handlerOf(kind).chain ?? { kind: 'account', id: subjectId };
  }

  private handlerOf(kind: string): ApprovalHandler<object> {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`Nobody carries proposals of the kind ${kind} out.`);
    return handler;
  }
}
