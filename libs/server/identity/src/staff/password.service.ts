import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Database,
  Time,
  newId,
  refuse,
  sentence,
  type Actor,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, longestPassword, passwordProblems, type PasswordProblem } from '@tongban/rules';
import { SecurityPolicies } from '../policies/security-policies.js';
import { SessionService } from '../sessions/session.service.js';
import {
  forgetDevices,
  formerPasswords,
  keepFormerPassword,
  replacePassword,
  type LogInAccount,
} from './account.queries.js';
import { Guessing, budgetOf } from './guessing.js';
import { KnownPasswords } from './known-passwords/known-passwords.js';
import { hashPassword, passwordFits } from './passwords.js';
import { StaffSessions, type StaffOrigin, type StaffSession } from './staff-sessions.js';

/** Letters and digits that nobody takes for one another when a password is read out. */
const READABLE = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-+=%'] as const;
const ISSUED_LENGTH = 16;

/** A password for the first log-in, that its owner replaces at once. It holds all four classes of characters. */
export function makePassword(): string {
  const all = READABLE.join('');
  const pick = (letters: string): string => letters[randomInt(letters.length)] ?? '';
  const letters = [...READABLE, ...Array.from({ length: ISSUED_LENGTH - READABLE.length }, () => all)].map(
    pick,
  );
  // The classes must not stand in a known order.
  for (let at = letters.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [letters[at], letters[other]] = [letters[other] ?? '', letters[at] ?? ''];
  }
  return letters.join('');
}

/** A password that is made and not given yet. The text is to be handed over once; it is stored nowhere. */
export interface MadePassword {
  readonly account: LogInAccount;
  readonly password: string;
  readonly hash: string;
}

/** Passwords of staff: how they have to be, and who replaces them. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly policies: SecurityPolicies,
    private readonly accounts: StaffSessions,
    private readonly sessions: SessionService,
    private readonly guessing: Guessing,
    private readonly known: KnownPasswords,
  ) {}

  /**
   * Replaces one's own password and ends all sessions, this one too: the answer brings the next one.
   *
   * @param input `current` is asked for unless the change is a step of the log-in, where it was just typed
   */
  async change(
    member: StaffMember,
    input: { current: string | null; next: string },
    from: StaffOrigin,
  ): Promise<Outcome<StaffSession>> {
    const account = await this.accounts.byId(member.id, from.device);
    if (!account) return refuse('LOGIN_FAILED');
    if (account.demonstration) return refuse('PASSWORD_PUBLIC');
    // Whoever has a second factor has shown it before anything else.
    if (member.pending === 'totp' && account.totp_since) return refuse('SECOND_FACTOR_SHOW_FIRST');
    if (member.pending !== 'password') {
      const budget = budgetOf('password-own', `${account.id} ${member.sessionId}`);
      const seconds = await this.guessing.take([budget]);
      if (seconds > 0) return refuse('LOGIN_TOO_OFTEN', { values: { seconds } });
      if (!(await passwordFits(account.password_hash, (input.current ?? '').slice(0, longestPassword + 1))))
        return refuse('PASSWORD_CURRENT_WRONG');
      await this.guessing.forget([budget]);
    }
    const problem = await this.problem(account, input.next, member);
    if (problem) return problem;

    const hash = await hashPassword(input.next);
    const { way, secondFactor } = await this.sessions.proofOf(member.sessionId);
    return this.database.transaction(async (tx) => {
      if (!(await this.replace(tx, account, hash, false))) return refuse('PASSWORD_CHANGED_MEANWHILE');
      await tx.record({ kind: 'account', id: account.id }, historyEvent('passwordChanged', {}), member);
      await this.sessions.endAll(tx, 'staff', account.id, 'password', member.sessionId);
      const changed = { ...account, password_changed_at: this.time.now(), password_temporary: false };
      return this.accounts.open(tx, changed, from, { way, secondFactor, after: member.sessionId });
    });
  }

  /**
   * Makes a password for an account's next log-in. It counts once {@link give} has given it; to hash it takes too long
   * for a transaction.
   */
  async make(staffId: string): Promise<Outcome<MadePassword>> {
    const account = await this.accounts.byId(staffId);
    if (!account) return refuse('STAFF_NOT_FOUND');
    if (account.demonstration) return refuse('PASSWORD_PUBLIC');
    const password = makePassword();
    return { account, password, hash: await hashPassword(password) };
  }

  /**
   * Gives an account the password that was made for it, after which its owner chooses another one. All its sessions
   * end, and its browsers are strangers again. Who may do so is the caller's matter.
   */
  async give(tx: Tx, { account, hash }: MadePassword, actor: Actor): Promise<Outcome<{ id: string }>> {
    const { id } = account;
    if (!(await this.replace(tx, account, hash, true))) return refuse('PASSWORD_CHANGED_MEANWHILE');
    await tx.run(forgetDevices(id));
    await tx.record({ kind: 'account', id }, historyEvent('passwordIssued', {}), actor);
    await this.sessions.endAll(tx, 'staff', id, 'password');
    return { id };
  }

  private async replace(tx: Tx, account: LogInAccount, hash: string, temporary: boolean): Promise<boolean> {
    const now = this.time.now();
    const [replaced] = await tx.run(replacePassword(account.id, account.password_hash, hash, temporary, now));
    if (replaced) await tx.run(keepFormerPassword(newId(), account.id, account.password_hash, now));
    return replaced !== undefined;
  }

  private async problem(
    account: LogInAccount,
    next: string,
    { language }: StaffMember,
  ): Promise<ReturnType<typeof refuse> | null> {
    const { password: rules } = await this.policies.current();
    const problems = new Set<PasswordProblem | 'breached'>(passwordProblems(next, account.username, rules));
    // What is no password at all is looked up nowhere: it may be as long as a book.
    const known = problems.has('long') ? null : await this.known.problem(next);
    if (known) problems.add(known);
    if (problems.size > 0) {
      const fields = [...problems].map((problem) => ({
        pointer: '/next',
        message: sentence(`PASSWORD_${problem.toUpperCase()}`, language, {
          least: rules.minLength,
          most: longestPassword,
          classes: rules.classes,
        }),
      }));
      return refuse('PASSWORD_UNFIT', { fields });
    }
    const former = await this.database.read<{ password_hash: string }>(
      formerPasswords(account.id, rules.history),
    );
    const hashes = [account.password_hash, ...former.map(({ password_hash: hash }) => hash)];
    const used = await Promise.all(hashes.map((hash) => passwordFits(hash, next)));
    return used.includes(true) ? refuse('PASSWORD_FORMER', { values: { count: rules.history } }) : null;
  }
}
