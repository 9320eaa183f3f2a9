import type { NamedQuery } from '@tongban/kernel';

/** What the rules about links ask of a person. */
export interface HeldPerson {
  id: string;
  name: string;
  digest: string | null;
  assurance: number;
  telephone_digest: string | null;
  telephone_confirmed_at: Date | null;
  telephone_known_at: Date | null;
  demonstration: boolean;
}

const columns = `id, name, identity_number_digest as digest, assurance, telephone_digest, telephone_confirmed_at,
                 telephone_known_at, demonstration`;

/** A person, and whoever has an identity number; held until the transaction ends, always in the same order. */
export const holdPeople = (id: string, digest: string | null): NamedQuery => ({
  name: 'identity.hold-people',
  text: `select ${columns} from person
          where (id = $1 or identity_number_digest = $2) and merged_into is null
          order by id for update`,
  values: [id, digest],
});

/** Whoever has an identity number; held until the transaction ends. */
export const holdIdentity = (digest: string): NamedQuery => ({
  name: 'identity.hold-identity',
  text: `select ${columns} from person where identity_number_digest = $1 for update`,
  values: [digest],
});

/** A new person; what is not known stays empty. */
export const openAccount = (person: {
  id: string;
  name: string;
  identityNumber: string | null;
  identityNumberDigest: string | null;
  telephone: string | null;
  telephoneDigest: string | null;
  telephoneConfirmedAt: Date | null;
  assurance: number;
  at: Date;
}): NamedQuery => ({
  name: 'identity.open-account',
  text: `insert into person (id, name, identity_number, identity_number_digest, telephone, telephone_digest,
                             telephone_confirmed_at, telephone_known_at, assurance, demonstration, created_at,
                             version)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8, false, $9, 1)`,
  values: [
    person.id,
    person.name,
    person.identityNumber,
    person.identityNumberDigest,
    person.telephone,
    person.telephoneDigest,
    person.telephoneConfirmedAt,
    person.assurance,
    person.at,
  ],
});

/** Gives a proved identity to an account that had none. */
export const takeIdentity = (
  id: string,
  identity: { name: string; sealed: string; digest: string; assurance: number },
): NamedQuery => ({
  name: 'identity.take-identity',
  text: `update person set name = $2, identity_number = $3, identity_number_digest = $4,
                           assurance = greatest(assurance, $5), version = version + 1
          where id = $1`,
  values: [id, identity.name, identity.sealed, identity.digest, identity.assurance],
});

/** Raises the assurance of a person; it never falls by a weaker proof. */
export const raiseAssurance = (id: string, assurance: number): NamedQuery => ({
  name: 'identity.raise-assurance',
  text: 'update person set assurance = $2, version = version + 1 where id = $1 and assurance < $2',
  values: [id, assurance],
});

/** Notes a telephone number that a person has shown to be theirs. */
export const confirmTelephone = (id: string, sealed: string, digest: string, now: Date): NamedQuery => ({
  name: 'identity.confirm-telephone',
  text: `update person set telephone = $2, telephone_digest = $3, telephone_confirmed_at = $4, telephone_known_at = $4,
                           version = version + 1
          where id = $1`,
  values: [id, sealed, digest, now],
});

/** Notes that a person has just used the telephone number that stands in their account, if it is that one. */
export const useTelephone = (id: string, digest: string, now: Date): NamedQuery => ({
  name: 'identity.use-telephone',
  text: `update person set telephone_confirmed_at = $3, telephone_known_at = $3 where id = $1 and telephone_digest = $2`,
  values: [id, digest, now],
});

/** Notes that a telephone number no longer says anything about a person; it stays as what they once told. */
export const giveUpTelephone = (id: string, digest: string): NamedQuery => ({
  name: 'identity.give-up-telephone',
  text: `update person set telephone_confirmed_at = null, telephone_known_at = null, version = version + 1
          where id = $1 and telephone_digest = $2`,
  values: [id, digest],
});

/** Closes an account whose belongings went to another one. */
export const closeMerged = (id: string, into: string): NamedQuery => ({
  name: 'identity.close-merged',
  text: 'update person set merged_into = $2, version = version + 1 where id = $1',
  values: [id, into],
});

/** Lets one session of a merged account go on as the person, and ends the others. */
export const moveSession = (from: string, into: string, sessionId: string | null, now: Date): NamedQuery => ({
  name: 'identity.move-session',
  text: `update session set subject_id = case when id = $3::uuid then $2::uuid else subject_id end,
                            revoked_at = case when id = $3::uuid then revoked_at else coalesce(revoked_at, $4) end
          where kind = 'citizen' and subject_id = $1`,
  values: [from, into, sessionId, now],
});

/** Ends the sessions that began through a way, but for one. */
export const endSessionsOfWay = (personId: string, way: string, but: string, now: Date): NamedQuery => ({
  name: 'identity.end-sessions-of-way',
  text: `update session set revoked_at = $4
          where kind = 'citizen' and subject_id = $1 and way = $2 and id <> $3 and revoked_at is null
         returning id`,
  values: [personId, way, but, now],
});
