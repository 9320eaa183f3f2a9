import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Database,
  Time,
  newId,
  refuse,
  sentence,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import {
  flatSecurity,
  historyEvent,
  securityPaths,
  securityProblems,
  type Bid,
  type SecurityPath,
  type SecurityProblem,
  type SecurityValue,
  type SecurityValues,
} from '@tongban/rules';
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
  readonly reason: string;
  readonly changes: readonly { path: SecurityPath; before: SecurityValue; after: SecurityValue }[];
}

/** The chain of this policy; there is one in a bid. */
const CHAIN = { kind: 'policy', id: '00000000-0000-7000-8000-000000000001' } as const;

/** Milliseconds for which values that were read are believed; a change shows in other processes after that. */
const BELIEVED = 2000;
const LONGEST_REASON = 500;
/** Changes shown. They are few: one a page would be enough for years. */
const SHOWN = 100;

/** The values of sessions, passwords and guessing that hold now: the bid's, until the security officer changes them. */
@Injectable()
export class SecurityPolicies {
  private known: { read: Promise<SecurityPolicyView>; until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(BID) private readonly bid: Bid,
  ) {}

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
    const fit = securityProblems(row.chosen, this.bid.demonstration !== null).length === 0;
    return { values: fit ? row.chosen : bidValues(this.bid), version: row.version };
  }

  /** What was changed, the newest first. */
  async changes(): Promise<SecurityPolicyChange[]> {
    const rows = await this.database.read<{
      id: string;
      changed_at: Date;
      staff_id: string;
      reason: string;
      changes: SecurityPolicyChange['changes'];
    }>(securityPolicyChanges(SHOWN));
    return rows.map(({ id, changed_at: at, staff_id: staffId, reason, changes }) => ({
      id,
      at,
      staffId,
      reason,
      changes,
    }));
  }

  /**
   * Changes values. They hold at once here, and within seconds in other processes. Nothing weaker than the floor is
   * taken, and nothing without a reason.
   *
   * @param input.version of the values that were looked at: two officers do not overwrite each other unseen
   */
  async change(
    officer: StaffMember,
    input: { values: SecurityValues; version: number; reason: string; idempotencyKey: string },
  ): Promise<Outcome<{ version: number }>> {
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
    const problems = securityProblems(input.values, this.bid.demonstration !== null);
    if (problems.length > 0) {
      return refuse('POLICY_TOO_WEAK', { fields: problems.map((problem) => fieldOf(problem, officer)) });
    }
    const outcome = await this.database.once(officer, 'changeSecurityPolicy', input, async (tx) => {
      const before = await this.view();
      if (before.version !== input.version) return refuse('POLICY_CHANGED_MEANWHILE');
      const changes = differences(before.values, input.values);
      if (changes.length === 0) return refuse('POLICY_UNCHANGED');
      const now = this.time.now();
      const [written] = await tx.run<{ version: number }>(
        writeSecurityPolicy(input.version, input.values, now),
      );
      if (!written) return refuse('POLICY_CHANGED_MEANWHILE');
      await tx.run(
        recordPolicyChange({
          id: newId(),
          version: written.version,
          staffId: officer.id,
          at: now,
          changes,
          reason,
        }),
      );
      await tx.record(
        CHAIN,
        historyEvent('policyChanged', { policy: 'security', ...texts(changes) }),
        officer,
      );
      return { version: written.version };
    });
    this.known = null;
    return outcome;
  }
}

function differences(before: SecurityValues, after: SecurityValues): SecurityPolicyChange['changes'] {
  const [old, chosen] = [flatSecurity(before), flatSecurity(after)];
  return securityPaths
    .filter((path) => old[path] !== chosen[path])
    .map((path) => ({ path, before: old[path], after: chosen[path] }));
}

/** Before and after, as the history keeps them. */
const texts = (
  changes: SecurityPolicyChange['changes'],
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
