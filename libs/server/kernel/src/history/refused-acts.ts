import { Injectable } from '@nestjs/common';
import { historyEvent } from '@tongban/rules';
import { Ciphers } from '../ciphers/ciphers.js';
import type { StaffMember } from '../context/actor.js';
import { Database } from '../database/database.js';
import { isId } from '../ids/new-id.js';
import { RateLimits } from '../limits/rate-limits.js';
import { Policy } from '../policy/policy.js';
import { Time } from '../time/time.js';
import type { Chain } from './record.js';
import { claimRefusal } from './refused-act.queries.js';

/** What was tried, and with which code it was refused. */
export interface RefusedAct {
  /** Name of the operation, or of the route. */
  readonly act: string;
  readonly code: string;
  /** The arguments, of which only ids are kept. */
  readonly request: object;
}

/** By these names operations call a case. */
const CASES: readonly string[] = ['caseId', 'applicationId'];

/** The one place where the history learns what was refused to somebody of the staff. */
@Injectable()
export class RefusedActs {
  constructor(
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly limits: RateLimits,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
  ) {}

  /**
   * Writes what was refused onto the chain of the case, where it was about one that they may see, or else onto the chain
   * of their account: in a transaction of its own, because the one of the act was rolled back. The same request sent
   * again under its idempotency key, and refused for the same reason, is written once; under the same key with other
   * content it is another attempt. Each counts as many requests, so that a program cannot fill the history.
   */
  async record(member: StaffMember, { act, code, request }: RefusedAct): Promise<void> {
    this.limits.refused(member.id);
    const ids = idsOf(request);
    const event = historyEvent('actRefused', { act, ids }, { refused: code });
    const chain = await this.chainOf(member, ids);
    const digest = isKeyed(request) ? this.ciphers.digest(textOf({ act, code, request })) : null;
    await this.database.transaction(async (tx) => {
      const first =
        digest === null || (await tx.run(claimRefusal(member.id, digest, this.time.now()))).length > 0;
      if (!first) return {};
      await tx.record(chain, event, member);
      return {};
    });
  }

  private async chainOf(member: StaffMember, ids: Readonly<Record<string, string>>): Promise<Chain> {
    const id = CASES.map((name) => ids[name]).find((found) => found !== undefined);
    const seen = id !== undefined && (await this.policy.visible(member, 'application', [id])).has(id);
    return seen ? { kind: 'case', id } : { kind: 'account', id: member.id };
  }
}

/** The arguments of an operation stand side by side or in one `input`. */
const membersOf = (request: object): [string, unknown][] =>
  Object.entries({ ...request, ...Object.assign({}, Reflect.get(request, 'input')) });

/** Members that are named as an id and are one. What somebody typed is not kept: it may be anybody's number. */
const idsOf = (request: object): Record<string, string> =>
  Object.fromEntries(
    membersOf(request).flatMap(([name, value]) =>
      /(^id|Id)$/.test(name) && typeof value === 'string' && isId(value) ? [[name, value.toLowerCase()]] : [],
    ),
  );

const isKeyed = (request: object): boolean =>
  membersOf(request).some(([name, value]) => name === 'idempotencyKey' && typeof value === 'string');

/** The same text for the same request; it may hold anything, halves of characters too, which have no canonical form. */
const textOf = (content: object): string => JSON.stringify(content);
