import { canonicalize } from '@tongban/rules';
import type { Actor } from '../context/actor.js';
import type { Tx } from '../database/tx.js';
import { isRefusal, refuse, type Outcome } from '../outcome/refusal.js';

/** A request that may be sent twice. */
export interface KeyedRequest {
  readonly idempotencyKey: string;
}

/** What a request brings along before its key is claimed. */
export interface Ahead<T, First> {
  /** The answer, where it is known beforehand; it is stored with the claim, and `work` has to give it. */
  readonly answer?: T;
  /** Statements that only read or lock; they leave together with the claim. */
  readonly first?: (tx: Tx) => Promise<First>;
}

/** Who asks for what. */
export interface Keyed {
  readonly actor: Actor;
  readonly operation: string;
  readonly request: KeyedRequest;
  /** Keyed digest (hex). A plain hash of a request with a number of a person in it could be tried out. */
  readonly digest: (text: string) => string;
}

const KEY = /^[\w-]{8,64}$/;
/** Stands for the system in a key that must not be null. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Lets one request per key through; see `Database.once`. */
export async function answerOnce<T extends object, First>(
  tx: Tx,
  { actor, operation, request, digest }: Keyed,
  now: Date,
  work: (tx: Tx, first: First) => Promise<Outcome<T>>,
  { answer, first }: Ahead<T, First>,
): Promise<Outcome<T>> {
  const { idempotencyKey, ...content } = request;
  if (!KEY.test(idempotencyKey)) return refuse('REQUEST_KEY_BAD');
  const hash = Buffer.from(digest(canonicalize(JSON.parse(JSON.stringify(content)))), 'hex');
  const key = [actor.id ?? NOBODY, operation, idempotencyKey];

  // A second request with the same key waits here for the first one's commit, in any process.
  const claim = tx.run({
    name: 'idempotency.claim',
    text: `insert into idempotency (actor_id, operation, key, request_hash, at, answer)
           values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1 as claimed`,
    values: [...key, hash, now, answer ? JSON.stringify(answer) : null],
  });
  const [[claimed], found] = await Promise.all([claim, first?.(tx)]);
  if (!claimed) return storedAnswer<T>(tx, key, hash);

  const outcome = await work(tx, found as First);
  if (isRefusal(outcome)) return outcome;
  if (answer) expectAnswer(outcome, answer);
  else {
    tx.write({
      name: 'idempotency.answer',
      text: 'update idempotency set answer = $4 where actor_id = $1 and operation = $2 and key = $3',
      values: [...key, JSON.stringify(outcome)],
    });
  }
  return outcome;
}

/** What was stored beforehand must be what happened; a difference is a bug, and nothing is written. */
function expectAnswer(outcome: object, answer: object): void {
  for (const [name, value] of Object.entries(answer)) {
    if (Reflect.get(outcome, name) !== value) throw new Error(`The stored answer has another ${name}.`);
  }
}

async function storedAnswer<T>(tx: Tx, key: readonly string[], hash: Buffer): Promise<Outcome<T>> {
  const [row] = await tx.run<{ request_hash: Buffer; answer: T }>({
    name: 'idempotency.stored',
    text: 'select request_hash, answer from idempotency where actor_id = $1 and operation = $2 and key = $3',
    values: key,
  });
  if (!row || !row.request_hash.equals(hash)) return refuse('REQUEST_KEY_REUSED');
  return row.answer;
}
