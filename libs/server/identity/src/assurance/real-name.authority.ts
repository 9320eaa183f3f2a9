import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, isRefusal, refuse, type Outcome, type ServerConfig } from '@tongban/kernel';

/** What the authority says: all of it agrees, it does not, or the register does not hold the number. */
export type Comparison = 'agrees' | 'differs' | 'unknown';

/** How two persons stand to each other in the household register. */
export type Relation = 'parent' | 'guardian';

/** Milliseconds after which the authority counts as away: somebody waits for the screen. */
const PATIENCE = 5_000;

const comparisons: Readonly<Record<string, Comparison>> = {
  '01': 'agrees',
  '02': 'differs',
  '03': 'unknown',
};

interface Answer {
  code?: unknown;
  requestId?: unknown;
  data?: { result?: unknown; relation?: unknown };
}

/**
 * Asks the authority over the registers of population and business. Requests and answers are signed with HMAC-SHA-256;
 * see `docs/enterprises-and-agents.md` for the protocol.
 *
 * It is asked while somebody waits, never inside a transaction, and no name or number of it is logged. What cannot be
 * asked is refused with AUTHORITY_OFF, AUTHORITY_AWAY or AUTHORITY_LIMIT.
 */
@Injectable()
export class RealNameAuthority {
  private readonly log = new Logger(RealNameAuthority.name);

  constructor(@Inject(CONFIG) private readonly config: ServerConfig) {}

  /** Whether there is an authority to ask. */
  get there(): boolean {
    return this.config.parties.realName !== null;
  }

  /** Whether it is a stand-in, which the screen has to say. */
  get standIn(): boolean {
    return this.config.parties.standIns.includes('realName');
  }

  /** Whether a name and an identity number belong together. */
  async person(name: string, identityNumber: string): Promise<Outcome<Comparison>> {
    const answer = await this.ask('/person/compare', { name, idNumber: identityNumber });
    return isRefusal(answer) ? answer : comparisonOf(answer);
  }

  /** Whether somebody is parent or guardian of a child. */
  async household(
    guardianNumber: string,
    child: { name: string; identityNumber: string },
  ): Promise<Outcome<{ comparison: Comparison; relation: Relation }>> {
    const answer = await this.ask('/household/compare', {
      guardianIdNumber: guardianNumber,
      childName: child.name,
      childIdNumber: child.identityNumber,
    });
    if (isRefusal(answer)) return answer;
    const relation = answer.data?.relation === 'guardian' ? 'guardian' : 'parent';
    return { comparison: comparisonOf(answer), relation };
  }

  /** Whether an enterprise of this code has this name and this legal representative. */
  async enterprise(
    enterprise: { creditCode: string; name: string },
    representative: { name: string; identityNumber: string },
  ): Promise<Outcome<Comparison>> {
    const answer = await this.ask('/enterprise/compare', {
      creditCode: enterprise.creditCode,
      name: enterprise.name,
      representativeName: representative.name,
      // The register of businesses holds no more of the number than this.
      representativeIdSha256: sha256(representative.identityNumber),
    });
    return isRefusal(answer) ? answer : comparisonOf(answer);
  }

  private async ask(path: string, fields: Readonly<Record<string, string>>): Promise<Outcome<Answer>> {
    const { realName } = this.config.parties;
    if (!realName) return refuse('AUTHORITY_OFF');
    const body = JSON.stringify(fields);
    const timestamp = String(Date.now());
    const nonce = randomUUID();
    const sign = (text: string): string =>
      createHmac('sha256', realName.secret).update(text).digest('base64');
    try {
      const response = await fetch(`${realName.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-access-key': realName.accessKey,
          'x-timestamp': timestamp,
          'x-nonce': nonce,
          'x-signature': sign(['POST', path, timestamp, nonce, sha256(body)].join('\n')),
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      });
      const text = await response.text();
      const answer = JSON.parse(text) as Answer;
      if (answer.code === 'QUOTA_EXCEEDED') return refuse('AUTHORITY_LIMIT');
      const expected = sign(`${String(answer.requestId)}\n${sha256(text)}`);
      if (answer.code !== '0' || !same(response.headers.get('x-signature') ?? '', expected)) {
        this.log.warn(`The authority answered ${response.status} with code ${codeOf(answer)}.`);
        return refuse('AUTHORITY_AWAY');
      }
      return { ...answer, data: answer.data ?? {} };
    } catch (error) {
      this.log.warn(`The authority could not be asked: ${error instanceof Error ? error.name : 'unknown'}.`);
      return refuse('AUTHORITY_AWAY');
    }
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Its code, if it looks like one: nothing that an outside party writes goes into the log as it is. */
const codeOf = ({ code }: Answer): string =>
  typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'without a code or with a false signature';

/** What it does not say clearly does not agree. */
const comparisonOf = ({ data }: Answer): Comparison => comparisons[String(data?.result)] ?? 'differs';
