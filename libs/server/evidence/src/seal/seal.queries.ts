import type { NamedQuery } from '@tongban/kernel';

/** A row of the table of seals, without its running digest. */
export interface SealRow {
  number: number;
  at: Date;
  text: string;
  signature: string;
  hash: string;
}

/** The last seal with all that the next one goes on from. */
export interface LastSealRow extends SealRow {
  accumulator: Buffer;
  watermark: string;
}

/** A head that may have moved since the last seal. */
export interface MovedRow {
  kind: string;
  id: string;
  length: number;
  head: string;
  sealed_length: number | null;
  sealed_head: string | null;
  /** Hash of the row that the last seal saw as the last one. */
  hash_at_seal: string | null;
}

/** Seals wait for each other here; whoever reads them does not wait. */
export const lockSeals: NamedQuery = {
  name: 'evidence.lock-seals',
  text: 'lock table evidence_seal in share row exclusive mode',
  values: [],
};

export const lastSeal: NamedQuery = {
  name: 'evidence.last-seal',
  text: 'select number, at, text, signature, hash, accumulator, watermark from evidence_seal order by number desc limit 1',
  values: [],
};

/** A cursor over heads, in the order of the tree, to be fetched bit by bit: a first seal may see a million. */
const declare = (select: string): NamedQuery => ({
  name: '',
  text: `declare moved no scroll cursor for ${select} order by c.kind, c.id`,
  values: [],
});

/** Of some chains (`c`), the heads that no longer stand as the last seal found them. */
const movedSince = (chains: string): string => `
  select c.kind, c.id, c.length, c.head, h.length as sealed_length, h.head as sealed_head, e.hash as hash_at_seal
    from ${chains}
    left join lateral (select length, head from evidence_head h
                        where h.chain_kind = c.kind and h.chain_id = c.id order by seal desc limit 1) h on true
    left join history_event e on e.chain_kind = c.kind and e.chain_id = c.id and e.seq = h.length
   where h.length is distinct from c.length or h.head is distinct from c.head`;

/** The heads of the chains that were written since the last seal; all of them for the first one. */
export const declareMoved = (watermark: string | null): NamedQuery =>
  watermark === null
    ? declare(`
        select c.kind, c.id, c.length, c.head,
               null::int as sealed_length, null::text as sealed_head, null::text as hash_at_seal
          from history_chain c`)
    : // A cursor takes no parameters in the extended protocol; the text is a UUID that we made.
      declare(
        movedSince(`(select distinct chain_kind, chain_id from history_event where id >= '${uuidOnly(watermark)}') t
            join history_chain c on c.kind = t.chain_kind and c.id = t.chain_id`),
      );

/**
 * The same of every chain there is, whenever its events were made: where a clock was set back, what was written then
 * looks older than the last seal.
 */
export const declareMissed: NamedQuery = declare(movedSince('history_chain c'));

/** How many chains there are, and how long they are together. */
export const wholeHistory: NamedQuery = {
  name: 'evidence.whole-history',
  text: 'select count(*)::int as chains, coalesce(sum(length), 0)::float8 as events from history_chain',
  values: [],
};

/** Reads are of one moment: what is counted is what is sealed. */
export const oneMoment: NamedQuery = {
  name: '',
  text: 'set transaction isolation level repeatable read',
  values: [],
};

export const beforeHeads: NamedQuery = { name: '', text: 'savepoint before_heads', values: [] };
export const backToBeforeHeads: NamedQuery = {
  name: '',
  text: 'rollback to savepoint before_heads',
  values: [],
};

function uuidOnly(text: string): string {
  if (!/^[0-9a-f-]{36}$/.test(text)) throw new Error('A watermark is an id.');
  return text;
}

export const fetchMoved: NamedQuery = { name: '', text: 'fetch 5000 from moved', values: [] };

export const closeMoved: NamedQuery = { name: '', text: 'close moved', values: [] };

export const insertHeads = (
  seal: number,
  heads: readonly { kind: string; id: string; length: number; head: string }[],
): NamedQuery => ({
  name: 'evidence.insert-heads',
  text: `insert into evidence_head (seal, chain_kind, chain_id, length, head)
         select $1, * from unnest($2::text[], $3::uuid[], $4::int[], $5::text[])`,
  values: [
    seal,
    heads.map(({ kind }) => kind),
    heads.map(({ id }) => id),
    heads.map(({ length }) => length),
    heads.map(({ head }) => head),
  ],
});

/** Several seals in their order. */
export const sealsFrom = (after: number, limit: number): NamedQuery => ({
  name: 'evidence.seals-from',
  text: 'select number, at, text, signature, hash from evidence_seal where number > $1 order by number limit $2',
  values: [after, limit],
});

/** The newest seals before one, newest first. */
export const sealsBefore = (before: number, limit: number): NamedQuery => ({
  name: 'evidence.seals-before',
  text: 'select number, at, text, signature, hash from evidence_seal where number < $1 order by number desc limit $2',
  values: [before, limit],
});

export const sealByNumber = (number: number): NamedQuery => ({
  name: 'evidence.seal',
  text: 'select number, at, text, signature, hash, accumulator from evidence_seal where number = $1',
  values: [number],
});

/** The heads that one seal found moved, in the order of its tree. */
export const headsOfSeal = (
  seal: number,
  after: readonly [kind: string, id: string],
  limit: number,
): NamedQuery => ({
  name: 'evidence.heads-of-seal',
  text: `select chain_kind as kind, chain_id as id, length, head from evidence_head
          where seal = $1 and (chain_kind, chain_id) > ($2, $3::uuid) order by chain_kind, chain_id limit $4`,
  values: [seal, ...after, limit],
});

/** The head that each chain has in the seals up to one. */
export const headsAsOf = (
  seal: number,
  after: readonly [kind: string, id: string],
  limit: number,
): NamedQuery => ({
  name: 'evidence.heads-as-of',
  text: `select distinct on (chain_kind, chain_id) chain_kind as kind, chain_id as id, length, head from evidence_head
          where seal <= $1 and (chain_kind, chain_id) > ($2, $3::uuid)
          order by chain_kind, chain_id, seal desc limit $4`,
  values: [seal, ...after, limit],
});

/** All sealed heads of some chains, oldest first. */
export const sealedHeadsOf = (kinds: readonly string[], ids: readonly string[]): NamedQuery => ({
  name: 'evidence.sealed-heads',
  text: `select h.chain_kind as kind, h.chain_id as id, h.seal, h.length, h.head
           from unnest($1::text[], $2::uuid[]) as wanted (kind, id)
           join evidence_head h on h.chain_kind = wanted.kind and h.chain_id = wanted.id
          order by h.seal`,
  values: [kinds, ids],
});

/** Chains that seals saw and of which nothing is left. */
export const vanishedChains = (only: { kind: string; id: string } | null): NamedQuery => ({
  name: 'evidence.vanished-chains',
  text: `select h.chain_kind as kind, h.chain_id as id, min(h.seal) as seal from evidence_head h
          where ($1::text is null or (h.chain_kind = $1 and h.chain_id = $2::uuid))
            and not exists (select 1 from history_chain c where c.kind = h.chain_kind and c.id = h.chain_id)
            and not exists (select 1 from history_event e where e.chain_kind = h.chain_kind and e.chain_id = h.chain_id)
          group by h.chain_kind, h.chain_id order by h.chain_kind, h.chain_id limit 1000`,
  values: [only?.kind ?? null, only?.id ?? null],
});
