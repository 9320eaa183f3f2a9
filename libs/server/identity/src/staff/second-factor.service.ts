import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Ciphers,
  Database,
  Time,
  isRefusal,
  refuse,
  visitor,
  type Actor,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, inLanguage, type Bid } from '@tongban/rules';
import type { SecondFactor } from '../sessions/session.entity.js';
import { SessionService } from '../sessions/session.service.js';
import {
  adoptTotp,
  countTotpCode,
  dropRecoveryCodes,
  dropTotp,
  forgetTotpFailures,
  keepRecoveryCodes,
  proposeTotp,
  recoveryCodesLeft,
  takeTotpStep,
  useRecoveryCode,
  type LogInAccount,
} from './account.queries.js';
import { Guessing, budgetOf } from './guessing.js';
import { RECOVERY_CODES, newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';
import { StaffSessions, type StaffOrigin, type StaffSession } from './staff-sessions.js';
import { newTotpSecret, stepOfCode, totpUri } from './totp.js';

/**
 * Wrong codes of the app in a row, whenever and from wherever they came. Then it is no longer a clock or a finger that
 * is wrong: it is somebody who has the password already and would get in one day, however long each wait is.
 */
export const WRONG_CODES = 10;

/** A second factor that is being set up. */
export interface TotpOffer {
  /** Base32, to be typed by hand. */
  readonly secret: string;
  /** `otpauth://…`, to be drawn as a QR code. */
  readonly uri: string;
}

const digitsOf = (code: string): string => code.normalize('NFKC').replace(/\s/g, '');

/** Whether a code is one of the app; everything else is a recovery code. */
export const isAppCode = (code: string): boolean => /^\d{6}$/.test(digitsOf(code));

/** What an owner may know of their second factor. */
export interface SecondFactorView {
  /** Null without one. */
  readonly since: Date | null;
  readonly recoveryCodesLeft: number;
  /** The account's password is public and stays as it is. */
  readonly publicPassword: boolean;
}

/** The second factor of staff: codes of an app (RFC 6238), and recovery codes for the day when it is lost. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly accounts: StaffSessions,
    private readonly sessions: SessionService,
    private readonly guessing: Guessing,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** What the owner sees of it. */
  async view(staffId: string): Promise<SecondFactorView> {
    const account = await this.accounts.byId(staffId);
    const [codes] = await this.database.read<{ left: number }>(recoveryCodesLeft(staffId));
    return {
      since: account?.totp_since ?? null,
      recoveryCodesLeft: codes?.left ?? 0,
      publicPassword: account?.demonstration ?? false,
    };
  }

  /**
   * Looks at a code, and does in one transaction what it opens: six digits are one of the app, everything else is a
   * recovery code. Each is good once. Codes of the app are counted before they are looked at, and that count stays:
   * after {@link WRONG_CODES} without a right one none is taken, until a recovery code or an administrator opens it.
   *
   * @returns SECOND_FACTOR_WRONG, SECOND_FACTOR_USED, SECOND_FACTOR_LOCKED, or what the work says
   */
  async withCode<T>(
    account: LogInAccount,
    code: string,
    member: StaffMember,
    work: (tx: Tx, shown: SecondFactor) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const counted = isAppCode(code) && account.totp_secret ? await this.countCode(account.id) : 0;
    if (counted === null) return refuse('SECOND_FACTOR_LOCKED');
    const outcome = await this.database.transaction(async (tx) => {
      const shown = await this.take(tx, account, code, member);
      return isRefusal(shown) ? shown : work(tx, shown);
    });
    if (isRefusal(outcome) && counted === WRONG_CODES) await this.recordLock(account.id, member);
    return outcome;
  }

  /**
   * Offers a secret. It counts once {@link confirm} has seen a code of it.
   *
   * @param code of the factor that is there, which the new one will replace; not asked for where there is none
   */
  async begin(member: StaffMember, code: string | null, from: StaffOrigin): Promise<Outcome<TotpOffer>> {
    const account = await this.accounts.byId(member.id, from.device);
    if (!account) return refuse('LOGIN_FAILED');
    if (account.totp_since && member.pending === 'totp') return refuse('SECOND_FACTOR_SHOW_FIRST');
    const secret = newTotpSecret();
    const propose = async (tx: Tx): Promise<Outcome<{ secret: string }>> => {
      await tx.run(proposeTotp(member.id, this.ciphers.seal(secret)));
      return { secret };
    };
    const outcome = await this.guarded(member, account, () =>
      account.totp_since
        ? this.withCode(account, code ?? '', member, propose)
        : this.database.transaction(propose),
    );
    if (isRefusal(outcome)) return outcome;
    const issuer = inLanguage(this.bid.portal, member.language);
    return { secret, uri: totpUri(secret, issuer, account.username) };
  }

  /** Makes the offered secret the second factor, after a code has shown that the app has it. Gives recovery codes. */
  async confirm(
    member: StaffMember,
    code: string,
    from: StaffOrigin,
  ): Promise<Outcome<{ session: StaffSession; recoveryCodes: readonly string[] }>> {
    const account = await this.accounts.byId(member.id, from.device);
    const sealed = account?.totp_next_secret;
    if (!account || !sealed) return refuse('SECOND_FACTOR_BEGIN_FIRST');
    if (account.totp_since && member.pending === 'totp') return refuse('SECOND_FACTOR_SHOW_FIRST');
    const now = this.time.now();
    const { way } = await this.sessions.proofOf(member.sessionId);
    const adopt = async (
      tx: Tx,
    ): Promise<Outcome<{ session: StaffSession; recoveryCodes: readonly string[] }>> => {
      const step = stepOfCode(this.ciphers.open(sealed), code.replace(/\s/g, ''), now);
      if (step === null) return refuse('SECOND_FACTOR_WRONG');
      const [adopted] = await tx.run(adoptTotp(member.id, sealed, step, now));
      if (!adopted) return refuse('SECOND_FACTOR_BEGIN_FIRST');
      const recoveryCodes = await this.giveRecoveryCodes(tx, member);
      await tx.record({ kind: 'account', id: member.id }, historyEvent('secondFactorSet', {}), member);
      await this.sessions.endAll(tx, 'staff', member.id, 'secondFactor', member.sessionId);
      const session = await this.accounts.open(tx, { ...account, totp_since: now }, from, {
        way,
        secondFactor: 'totp',
        after: member.sessionId,
      });
      return { session, recoveryCodes };
    };
    return this.guarded(member, account, () => this.database.transaction(adopt));
  }

  /** Replaces all recovery codes, after a code of the app or one of them. */
  async renewRecoveryCodes(member: StaffMember, code: string): Promise<Outcome<readonly string[]>> {
    const account = await this.accounts.byId(member.id);
    if (!account?.totp_since) return refuse('SECOND_FACTOR_BEGIN_FIRST');
    return this.guarded(member, account, () =>
      this.withCode(account, code, member, (tx) => this.giveRecoveryCodes(tx, member)),
    );
  }

  /**
   * Takes the second factor of somebody away who has lost it, so that they set up another one with their next log-in.
   * All their sessions end. Who may do so is the caller's matter.
   */
  async reset(tx: Tx, staffId: string, actor: Actor): Promise<void> {
    await tx.run(dropTotp(staffId));
    await tx.run(dropRecoveryCodes(staffId));
    await this.sessions.endAll(tx, 'staff', staffId, 'secondFactor');
    await tx.record({ kind: 'account', id: staffId }, historyEvent('secondFactorReset', {}), actor);
  }

  private async take(
    tx: Tx,
    account: LogInAccount,
    code: string,
    actor: Actor,
  ): Promise<Outcome<SecondFactor>> {
    if (!isAppCode(code)) return this.takeRecoveryCode(tx, account.id, code, actor);
    if (!account.totp_secret) return refuse('SECOND_FACTOR_WRONG');
    const step = stepOfCode(this.ciphers.open(account.totp_secret), digitsOf(code), this.time.now());
    if (step === null) return refuse('SECOND_FACTOR_WRONG');
    const [taken] = await tx.run(takeTotpStep(account.id, step));
    return taken ? 'totp' : refuse('SECOND_FACTOR_USED');
  }

  /** How many codes of the app there were since a right one, with this one; null when none is taken any more. */
  private async countCode(staffId: string): Promise<number | null> {
    const query = countTotpCode(staffId, WRONG_CODES, this.time.now());
    const [counted] = await this.database.read<{ failures: number }>(query);
    return counted?.failures ?? null;
  }

  /** Whoever typed the codes knows the password; nobody knows whether it is the owner. */
  private async recordLock(staffId: string, { address }: StaffMember): Promise<void> {
    await this.database.transaction(async (tx) => {
      const event = historyEvent('secondFactorLocked', { codes: WRONG_CODES });
      await tx.record({ kind: 'account', id: staffId }, event, visitor('counter', address));
    });
  }

  private async takeRecoveryCode(
    tx: Tx,
    staffId: string,
    code: string,
    actor: Actor,
  ): Promise<Outcome<SecondFactor>> {
    const [used] = await tx.run(useRecoveryCode(staffId, recoveryCodeHash(staffId, code), this.time.now()));
    if (!used) return refuse('SECOND_FACTOR_WRONG');
    await tx.run(forgetTotpFailures(staffId));
    const [codes] = await tx.run<{ left: number }>(recoveryCodesLeft(staffId));
    const event = historyEvent('recoveryCodeUsed', { left: codes?.left ?? 0 });
    await tx.record({ kind: 'account', id: staffId }, event, actor);
    return 'recovery';
  }

  private async giveRecoveryCodes(tx: Tx, member: StaffMember): Promise<readonly string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => recoveryCodeHash(member.id, code));
    await tx.run(dropRecoveryCodes(member.id));
    await tx.run(keepRecoveryCodes(member.id, hashes, this.time.now()));
    const event = historyEvent('recoveryCodesGiven', { count: RECOVERY_CODES });
    await tx.record({ kind: 'account', id: member.id }, event, member);
    return codes;
  }

  /** A session alone is no licence to guess codes: these attempts are counted like those of the log-in. */
  private async guarded<T>(
    member: StaffMember,
    account: LogInAccount,
    work: () => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const budget = budgetOf('second-own', `${account.id} ${member.sessionId}`);
    const seconds = await this.guessing.take([budget]);
    if (seconds > 0) return refuse('LOGIN_TOO_OFTEN', { values: { seconds } });
    const outcome = await work();
    if (!isRefusal(outcome)) await this.guessing.forget([budget]);
    return outcome;
  }
}
