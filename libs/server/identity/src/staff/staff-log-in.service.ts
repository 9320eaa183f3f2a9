import { Injectable } from '@nestjs/common';
import {
  Database,
  isRefusal,
  recorded,
  refuse,
  visitor,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { historyEvent, longestPassword } from '@tongban/rules';
import { SessionService } from '../sessions/session.service.js';
import { Guessing, addressBudget, budgetOf, type Budget } from './guessing.js';
import { passwordFits } from './passwords.js';
import { SecondFactorService, isAppCode } from './second-factor.service.js';
import { StaffSessions, type FoundAccount, type StaffOrigin, type StaffSession } from './staff-sessions.js';

/** Nobody's name is longer. */
const LONGEST_NAME = 200;

/** The log-in of staff: the password, then a code of the app or a recovery code. */
@Injectable()
export class StaffLogInService {
  constructor(
    private readonly database: Database,
    private readonly accounts: StaffSessions,
    private readonly sessions: SessionService,
    private readonly secondFactor: SecondFactorService,
    private readonly guessing: Guessing,
  ) {}

  /**
   * Takes name and password. A wrong password, an unknown name and a closed account answer the same, after the same
   * work. Attempts are counted for the name and the address; a browser from which the account was used before has a
   * count of its own, so that strangers who guess do not keep the owner out.
   *
   * @returns a session whose log-in may have further steps
   */
  async logIn(
    credentials: { username: string; password: string },
    from: StaffOrigin,
  ): Promise<Outcome<StaffSession>> {
    const username = credentials.username.trim().toLowerCase().slice(0, LONGEST_NAME);
    const account = await this.accounts.byName(username, from.device);
    const own = ownBudget('name', username, account, from);
    const address = account?.known_device ? [] : [addressBudget(from.address)];
    const seconds = await this.guessing.take([own, ...address]);
    if (seconds > 0) return refuse('LOGIN_TOO_OFTEN', { values: { seconds } });

    const password = credentials.password.slice(0, longestPassword + 1);
    if (!(await passwordFits(account?.password_hash, password)) || !account) {
      if (account) await this.recordFailure(account.id, from, 'password', 'LOGIN_FAILED');
      return refuse('LOGIN_FAILED');
    }
    await this.guessing.forget([own]);
    await this.guessing.giveBack(address);
    return this.database.transaction((tx) =>
      this.accounts.open(tx, account, from, { way: 'password', secondFactor: null }),
    );
  }

  /** Takes the second factor of somebody whose password was right: six digits of the app, or a recovery code. */
  async showSecondFactor(
    member: StaffMember,
    code: string,
    from: StaffOrigin,
  ): Promise<Outcome<StaffSession>> {
    const account = await this.accounts.byId(member.id, from.device);
    if (!account?.totp_since || member.pending !== 'totp') return refuse('SECOND_FACTOR_NOT_ASKED');
    const app = isAppCode(code);
    if (app && account.totp_locked_at) return refuse('SECOND_FACTOR_LOCKED');
    // Apart: whoever guesses codes of the app does not keep the owner's recovery code waiting.
    const own = ownBudget(app ? 'second' : 'recovery', member.id, account, from);
    const seconds = await this.guessing.take([own]);
    if (seconds > 0) return refuse('LOGIN_TOO_OFTEN', { values: { seconds } });

    const { way } = await this.sessions.proofOf(member.sessionId);
    const outcome = await this.secondFactor.withCode(account, code, member, (tx, shown) =>
      this.accounts.open(tx, account, from, { way, secondFactor: shown, after: member.sessionId }),
    );
    if (isRefusal(outcome)) {
      await this.recordFailure(account.id, from, 'secondFactor', outcome.code);
      return recorded(outcome);
    }
    await this.guessing.forget([own]);
    return outcome;
  }

  /** Ends the session of a member of staff. */
  async logOut(member: StaffMember, token: string | undefined): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.sessions.revoke(tx, member.sessionId, token);
      await tx.record(
        { kind: 'account', id: member.id },
        historyEvent('loggedOut', { sessionId: member.sessionId }),
        member,
      );
    });
  }

  private async recordFailure(staffId: string, from: StaffOrigin, way: string, code: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.record(
        { kind: 'account', id: staffId },
        historyEvent('logInFailed', { way }, { refused: code }),
        visitor('counter', from.address),
      );
    });
  }
}

/** What attempts at an account count for: its own browser, or else whatever names the account. */
const ownBudget = (
  kind: string,
  subject: string,
  account: FoundAccount | undefined,
  from: StaffOrigin,
): Budget =>
  account?.known_device && from.device
    ? budgetOf(`${kind}-device`, `${account.id} ${from.device}`)
    : budgetOf(kind, subject);
