import { createHash } from 'node:crypto';
import type { NamedQuery } from '@tongban/kernel';
import type { ChainKind } from '@tongban/rules';

/** By what the auditor's list is narrowed; what is null is not asked about. */
export interface HistoryFilter {
  /** One chain, or all of a kind. */
  readonly chain: { readonly kind: ChainKind; readonly id: string | null } | null;
  /** A person, an enterprise or a member of staff: as the one who acts, for whom it is done, or whose account it is. */
  readonly accountId: string | null;
  readonly kind: string | null;
  readonly role: string | null;
  readonly from: Date | null;
  /** The first moment that does not belong to it. */
  readonly to: Date | null;
  /** Keyed digest. */
  readonly address: string | null;
  readonly result: 'done' | 'refused' | null;
}

/** One event as a list shows it. */
export interface HistoryListRow {
  id: string;
  chainKind: ChainKind;
  chainId: string;
  seq: number;
  kind: string;
  at: Date;
  /** `at` to the microsecond, for the cursor. */
  atText: string;
  actorKind: 'citizen' | 'staff' | 'system' | 'visitor';
  actorId: string | null;
  role: string | null;
  channel: string;
  onBehalfOf: string | null;
  address: string | null;
  addressSealed: string | null;
  result: string | null;
  payload: Record<string, unknown>;
  previousHash: string;
  hash: string;
}

const columns = `id, chain_kind as "chainKind", chain_id as "chainId", seq, kind, at,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "atText",
  actor_kind as "actorKind", actor_id as "actorId", role, channel, on_behalf_of as "onBehalfOf",
  address, address_sealed as "addressSealed", result, payload, previous_hash as "previousHash", hash`;

/** Where a page begins: the last event of the page before. */
export interface HistoryPlace {
  readonly at: string;
  readonly id: string;
}

/**
 * A page of the history, newest first. Filters find their rows by an index, or along the moments where what is asked for
 * is common; a rare role alone is looked for in the whole table.
 */
export function historyList(filter: HistoryFilter, after: HistoryPlace | null, limit: number): NamedQuery {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const conditions: string[] = [];
  const when = (value: unknown, condition: (place: string) => string): void => {
    if (value === null) return;
    conditions.push(condition(put(value)));
  };
  when(filter.chain?.kind ?? null, (place) => `chain_kind = ${place}`);
  when(filter.chain?.id ?? null, (place) => `chain_id = ${place}::uuid`);
  // Not a parameter: only of a kind that it knows can the database tell that the index of rare kinds holds it.
  if (filter.kind !== null) conditions.push(`kind = '${filter.kind.replace(/\W/g, '')}'`);
  // Roles of somebody who holds several stand beside each other: intake+reviewer. No role's name lies in another's. In
  // this form the database knows from its statistics how common a role is.
  when(filter.role && `%${filter.role}%`, (place) => `role like ${place}`);
  when(filter.from, (place) => `at >= ${place}::timestamptz`);
  when(filter.to, (place) => `at < ${place}::timestamptz`);
  when(filter.address, (place) => `address = ${place}`);
  if (filter.result) {
    conditions.push(filter.result === 'refused' ? `result <> 'done'` : `coalesce(result, 'done') = 'done'`);
  }
  if (after) {
    conditions.push(`(at, id) < (${put(after.at)}::timestamptz, ${put(after.id)}::uuid)`);
  }
  const most = put(limit);
  const branch = (own: readonly string[]): string => {
    const all = [...own, ...conditions];
    const where = all.length ? `where ${all.join(' and ')}` : '';
    return `select ${columns} from history_event ${where} order by at desc, id desc limit ${most}`;
  };
  if (filter.accountId === null) return named(branch([]), values);
  // Three ways to have to do with an account, each along its own index.
  const account = put(filter.accountId);
  const ways = [
    `actor_id = ${account}::uuid`,
    `on_behalf_of = ${account}::uuid`,
    `chain_kind = 'account' and chain_id = ${account}::uuid`,
  ];
  return named(
    `select distinct on (at, id) * from (${ways.map((way) => `(${branch([way])})`).join(' union all ')}) ways
      order by at desc, id desc limit ${most}`,
    values,
  );
}

/** Statements are told apart by their text: a name that listed the filters would be longer than the database takes. */
const named = (text: string, values: readonly unknown[]): NamedQuery => ({
  name: `evidence.list-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`,
  text,
  values,
});

/** One event. */
export const historyEventById = (id: string): NamedQuery => ({
  name: 'evidence.event',
  text: `select ${columns} from history_event where id = $1`,
  values: [id],
});

/** How long a chain is, and the first seal that saw a place of it. */
export const placeInChain = (kind: string, id: string, seq: number): NamedQuery => ({
  name: 'evidence.place-in-chain',
  text: `select c.length,
                (select min(h.seal) from evidence_head h
                  where h.chain_kind = $1 and h.chain_id = $2 and h.length >= $3) as seal
           from history_chain c where c.kind = $1 and c.id = $2`,
  values: [kind, id, seq],
});

/** Notes that an export is being taken; no row when it was taken before. It is forgotten with the keys of requests. */
export const claimExport = (auditorId: string, begun: string, now: Date): NamedQuery => ({
  name: 'evidence.claim-export',
  text: `insert into idempotency (actor_id, operation, key, request_hash, at)
         values ($1, 'takeHistoryExport', $2::text, convert_to($2::text, 'UTF8'), $3)
         on conflict do nothing returning 1 as claimed`,
  values: [auditorId, begun, now],
});
