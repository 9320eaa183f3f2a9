import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  BID,
  Database,
  Time,
  isRefusal,
  newId,
  refuse,
  sentence,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import {
  flatSecurity,
  historyEvent,
  loosenedValues,
  securityPaths,
  securityProblems,
  type Bid,
  type SecurityPath,
  type SecurityProblem,
  type SecurityValue,
  type SecurityValues,
} from '@tongban/rules';
import { Approvals } from '../approvals/approvals.service.js';
import type { ProposalRow } from '../approvals/approval.queries.js';
import { bidValues } from './bid-values.js';
import { fieldOfPath } from './policy-fields.js';
import {
  recordPolicyChange,
  securityPolicy,
  securityPolicyChanges,
  writeSecurityPolicy,
} from './policy.queries.js';

/** The values with the version that a change has to name. */
export interface SecurityPolicyView {
  readonly values: SecurityValues;
  /** 0 while nobody has changed what the bid brings. */
  readonly version: number;
}

/** One change, for those who look it up later. */
export interface SecurityPolicyChange {
  readonly id: string;
  readonly at: Date;
  readonly staffId: string;
  /** The second person, where one was needed. */
  readonly confirmedBy: string | null;
  readonly reason: string;
  readonly changes: readonly SecurityDifference[];
}

/** One value before and after. */
export interface SecurityDifference {
  readonly path: SecurityPath;
  readonly before: SecurityValue;
  readonly after: SecurityValue;
}

/** Other values that wait for a second person, with what an officer wrote as the reason. */
export interface ValuesPayload {
  readonly officerId: string;
  /** Of the values that were looked at. */
  readonly version: number;
  readonly values: SecurityValues;
  readonly changes: readonly SecurityDifference[];
  readonly reason: string;
}

/** What came of a wish: it holds as a new version, or it waits for a second person. */
export type PolicyChange = { readonly version: number } | { readonly proposalId: string };

/** The chain of this policy; there is one in a bid. */
const CHAIN = { kind: 'policy', id: '00000000-0000-7000-8000-000000000001' } as const;

/** Milliseconds for which values that were read are believed; a change shows in other processes after that. */
const BELIEVED = 2000;
const LONGEST_REASON = 500;
/** Changes shown. They are few: one a page would be enough for years. */
const SHOWN = 100;

/** The values of sessions, passwords and guessing that hold now: the bid's, until the security officer changes them. */
@Injectable()
export class SecurityPolicies implements OnModuleInit {
  private known: { read: Promise<SecurityPolicyView>; until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly approvals: Approvals,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  onModuleInit(): void {
    this.approvals.register<ValuesPayload>('securityValues', {
      chain: CHAIN,
      apply: (tx, actor, _, payload) => this.apply(tx, actor, payload),
      applied: () => (this.known = null),
    });
  }

  /** Whether looser values wait for a second person here. */
  get secondPerson(): boolean {
    return this.approvals.needed;
  }

  /** What waits for a second person; null when nothing does. */
  async waiting(): Promise<ProposalRow | null> {
    const [row] = await this.approvals.about([CHAIN.id]);
    return row ?? null;
  }

  /** The values that hold now. Cheap: may be asked by every request. */
  async current(): Promise<SecurityValues> {
    const now = performance.now();
    if (!this.known || this.known.until <= now) {
      const read = this.view();
      this.known = { read, until: now + BELIEVED };
      // A failed read must be tried again by the next request.
      read.catch(() => (this.known = null));
    }
    return (await this.known.read).values;
  }

  /** The values with their version, as the database has them. */
  async view(): Promise<SecurityPolicyView> {
    const [row] = await this.database.read<{ version: number; chosen: SecurityValues }>(securityPolicy());
    if (!row) return { values: bidValues(this.bid), version: 0 };
    // A later release may ask for more than what was chosen under an earlier one; then the bid's values hold.
    const fit = this.problems(row.chosen).length === 0;
    return { values: fit ? row.chosen : bidValues(this.bid), version: row.version };
  }

  /** What was changed, the newest first. */
  async changes(): Promise<SecurityPolicyChange[]> {
    const rows = await this.database.read<{
      id: string;
      changed_at: Date;
      staff_id: string;
      confirmed_by: string | null;
      reason: string;
      changes: SecurityPolicyChange['changes'];
    }>(securityPolicyChanges(SHOWN));
    return rows.map(
      ({ id, changed_at: at, staff_id: staffId, confirmed_by: confirmedBy, reason, changes }) => ({
        id,
        at,
        staffId,
        confirmedBy,
        reason,
        changes,
      }),
    );
  }

  /**
   * Changes values. What protects at least as much as before holds at once here, and within seconds in other processes;
   * what protects less in any value waits whole for a second person, where the bid asks for one. Nothing weaker than the
   * floor is taken, and nothing without a reason.
   *
   * @param input.version of the values that were looked at: two officers do not overwrite each other unseen
   */
  async change(
    officer: StaffMember,
    input: { values: SecurityValues; version: number; reason: string; idempotencyKey: string },
  ): Promise<Outcome<PolicyChange>> {
    const reason = input.reason.trim();
    if (!reason)
      return refuse('POLICY_NEEDS_REASON', { fields: [field('/reason', 'POLICY_NEEDS_REASON', officer)] });
    if (reason.length > LONGEST_REASON) {
      const values = { most: LONGEST_REASON };
      return refuse('POLICY_REASON_LONG', {
        values,
        fields: [field('/reason', 'POLICY_REASON_LONG', officer, values)],
      });
    }
    const problems = this.problems(input.values);
    if (problems.length > 0) {
      return refuse('POLICY_TOO_WEAK', { fields: problems.map((problem) => fieldOf(problem, officer)) });
    }
    const outcome = await this.database.once<PolicyChange>(
      officer,
      'changeSecurityPolicy',
      input,
      async (tx) => {
        const before = await this.view();
        if (before.version !== input.version) return refuse('POLICY_CHANGED_MEANWHILE');
        const changes = differences(before.values, input.values);
        if (changes.length === 0) return refuse('POLICY_UNCHANGED');
        const { values, version } = input;
        const payload: ValuesPayload = { officerId: officer.id, version, values, changes, reason };
        if (!loosenedValues(before.values, values).length || !this.secondPerson)
          return (await this.write(tx, officer, payload)) ?? refuse('POLICY_CHANGED_MEANWHILE');
        const approval = await this.approvals.propose(tx, officer, 'securityValues', CHAIN.id, payload);
        if (isRefusal(approval)) return approval;
        if (approval.done) throw new Error('What needs a second person was done without one.');
        return { proposalId: approval.proposalId };
      },
    );
    this.known = null;
    return outcome;
  }

  /** Does what was proposed, unless the values, or what a release allows, are others by now. */
  private async apply(tx: Tx, actor: StaffMember, payload: ValuesPayload): Promise<Outcome<object>> {
    if (this.problems(payload.values).length > 0) return refuse('POLICY_PROPOSAL_STALE');
    return (await this.write(tx, actor, payload)) ?? refuse('POLICY_PROPOSAL_STALE');
  }

  /** Writes values with their history; null when they were changed since they were looked at. */
  private async write(
    tx: Tx,
    actor: StaffMember,
    { officerId, version, values, changes, reason }: ValuesPayload,
  ): Promise<{ version: number } | null> {
    const at = this.time.now();
    const [written] = await tx.run<{ version: number }>(writeSecurityPolicy(version, values, at));
    if (!written) return null;
    const confirmedBy = actor.id === officerId ? null : actor.id;
    await tx.run(
      recordPolicyChange({
        id: newId(),
        version: written.version,
        staffId: officerId,
        confirmedBy,
        at,
        changes,
        reason,
      }),
    );
    await tx.record(CHAIN, historyEvent('policyChanged', { policy: 'security', ...texts(changes) }), actor);
    return { version: written.version };
  }

  private problems(values: SecurityValues): SecurityProblem[] {
    return securityProblems(values, this.bid.demonstration !== null);
  }
}

function differences(before: SecurityValues, after: SecurityValues): SecurityDifference[] {
  const [old, chosen] = [flatSecurity(before), flatSecurity(after)];
  return securityPaths
    .filter((path) => old[path] !== chosen[path])
    .map((path) => ({ path, before: old[path], after: chosen[path] }));
}

/** Before and after, as the history keeps them. */
const texts = (
  changes: readonly SecurityDifference[],
): { before: Record<string, string>; after: Record<string, string> } => ({
  before: Object.fromEntries(changes.map(({ path, before }) => [path, JSON.stringify(before)])),
  after: Object.fromEntries(changes.map(({ path, after }) => [path, JSON.stringify(after)])),
});

const field = (
  pointer: string,
  code: string,
  { language }: StaffMember,
  values: Record<string, number> = {},
): { pointer: string; message: string } => ({ pointer, message: sentence(code, language, values) });

function fieldOf({ path, reason, range }: SecurityProblem, officer: StaffMember) {
  const pointer = `/${fieldOfPath[path]}`;
  if (range) return field(pointer, 'POLICY_OUT_OF_RANGE', officer, { ...range });
  return field(pointer, reason === 'order' ? 'POLICY_WAITS_SHRINK' : 'POLICY_ONLY_DEMONSTRATION', officer);
}
