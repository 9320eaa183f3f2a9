import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Ciphers,
  Database,
  Time,
  isRefusal,
  refuse,
  type Outcome,
  type Refusal,
  type Tx,
} from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { isToken, newToken, tokenHash } from '../../sessions/token.js';
import { SmsGateway } from './sms-gateway.js';
import { LONGEST_SPAN, RESEND_SECONDS, allowances, secondsToWait, type Allowance } from './sms-quota.js';
import {
  dropChallenge,
  findChallenge,
  keepChallenge,
  lockQuota,
  tryChallenge,
  useChallenge,
  writeQuota,
} from './sms.queries.js';

/** A code that is on its way. */
export interface SentCode {
  /** Goes back with the code: only the device that asked can use what was sent. */
  readonly challenge: string;
  readonly validSeconds: number;
  readonly resendSeconds: number;
}

/** Minutes for which a code works. */
const VALID_MINUTES = 5;
/** Tries that a code survives. */
export const TRIES = 5;
const TELEPHONE = /^1\d{10}$/;

/**
 * Codes by text message: six digits, kept as a keyed digest, for five minutes and five tries.
 *
 * A code belongs to the device that asked for it, which alone holds its challenge. Whoever guesses from elsewhere has to
 * ask for codes of their own and spends neither the owner's code nor the owner's tries; all they can do is use up the
 * messages that a number gets in an hour, and those come back.
 */
@Injectable()
export class SmsCodes {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
    private readonly gateway: SmsGateway,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Sends a code. It says the same for numbers that have an account and for those that have none.
   *
   * @param address client address, for the limit on sending
   */
  async send(telephone: string, address: string): Promise<Outcome<SentCode>> {
    const number = telephone.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
    if (!TELEPHONE.test(number)) return refuse('TELEPHONE_BAD');
    if (!this.gateway.known) return refuse('WAY_CLOSED');

    const challenge = newToken();
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const noted = await this.database.transaction((tx) => this.note(tx, number, address, challenge, code));
    if (isRefusal(noted)) return noted;
    const refused = await this.gateway.send({
      telephone: number,
      template: this.bid.identity.smsTemplates.login,
      values: { code, minutes: String(VALID_MINUTES) },
    });
    if (refused) {
      await this.forget(number, challenge);
      return refused;
    }
    return { challenge, validSeconds: VALID_MINUTES * 60, resendSeconds: RESEND_SECONDS };
  }

  /**
   * Takes a code back.
   *
   * @returns the number that it was sent to, once; each wrong code costs a try, whoever sends it
   */
  async take(challenge: string, code: string): Promise<Outcome<string>> {
    if (!isToken(challenge)) return refuse('SMS_CODE_SPENT');
    const hash = tokenHash(challenge);
    const now = this.time.now();
    // Counted before it is compared, and outside a transaction: a refusal must not give the try back.
    const [row] = await this.database.read<{ telephone_sealed: string; code_digest: string }>(
      tryChallenge(hash, now, TRIES),
    );
    if (!row) return refuse('SMS_CODE_SPENT');
    // Digests of a secret key: comparing them tells nothing about the code.
    if (row.code_digest !== this.digest(challenge, code)) return refuse('SMS_CODE_WRONG');
    const used = await this.database.read(useChallenge(hash, now));
    return used.length ? this.ciphers.open(row.telephone_sealed) : refuse('SMS_CODE_SPENT');
  }

  /** The number that a challenge was made for, whatever became of it; null when there is no such challenge. */
  async telephoneOf(challenge: string): Promise<string | null> {
    if (!isToken(challenge)) return null;
    const [row] = await this.database.read<{ telephone_sealed: string }>(findChallenge(tokenHash(challenge)));
    return row ? this.ciphers.open(row.telephone_sealed) : null;
  }

  private async note(
    tx: Tx,
    number: string,
    address: string,
    challenge: string,
    code: string,
  ): Promise<Outcome<object>> {
    const now = this.time.now();
    const telephoneDigest = this.ciphers.digest(number);
    const refused =
      (await this.count(tx, `number:${telephoneDigest}`, now, allowances.number)) ??
      (await this.count(
        tx,
        `address:${this.ciphers.digest(`sms address ${address}`)}`,
        now,
        allowances.address,
      ));
    if (refused) return refused;
    await tx.run(
      keepChallenge({
        hash: tokenHash(challenge),
        telephoneSealed: this.ciphers.seal(number),
        telephoneDigest,
        codeDigest: this.digest(challenge, code),
        expiresAt: new Date(now.getTime() + VALID_MINUTES * 60_000),
      }),
    );
    return {};
  }

  /** Counts one message, unless there were too many; whoever counts under the same key waits here. */
  private async count(
    tx: Tx,
    key: string,
    now: Date,
    allowed: readonly Allowance[],
  ): Promise<Refusal | null> {
    const [row] = await tx.run<{ sent_at: Date[] }>(lockQuota(key, now));
    const sent = (row?.sent_at ?? []).filter((at) => at.getTime() > now.getTime() - LONGEST_SPAN * 1000);
    const seconds = secondsToWait(
      sent.map((at) => at.getTime()),
      now.getTime(),
      allowed,
    );
    if (seconds > 0) {
      return seconds > RESEND_SECONDS
        ? refuse('SMS_TOO_OFTEN', { values: { minutes: Math.ceil(seconds / 60) } })
        : refuse('SMS_TOO_SOON', { values: { seconds } });
    }
    await tx.run(writeQuota(key, [...sent, now], now));
    return null;
  }

  /** What was not sent does not count: the owner may ask again at once. The address has asked all the same. */
  private async forget(number: string, challenge: string): Promise<void> {
    const key = `number:${this.ciphers.digest(number)}`;
    await this.database.transaction(async (tx) => {
      const now = this.time.now();
      const [row] = await tx.run<{ sent_at: Date[] }>(lockQuota(key, now));
      await tx.run(writeQuota(key, (row?.sent_at ?? []).slice(0, -1), now));
      await tx.run(dropChallenge(tokenHash(challenge)));
      return {};
    });
  }

  private digest(challenge: string, code: string): string {
    return this.ciphers.digest(`sms code ${challenge} ${code.trim()}`);
  }
}
