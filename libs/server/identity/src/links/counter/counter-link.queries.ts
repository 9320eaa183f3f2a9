import type { NamedQuery } from '@tongban/kernel';

/** A person as found by what is known of them. Names and numbers are read elsewhere, where they are masked. */
export interface FoundPerson {
  id: string;
  digest: string | null;
}

const found = 'select id, identity_number_digest as digest from person where merged_into is null and';

export const personByIdentity = (digest: string): NamedQuery => ({
  name: 'identity.links-person-by-identity',
  text: `${found} identity_number_digest = $1`,
  values: [digest],
});

/** Two at most: more than one is one too many. */
export const peopleByTelephone = (digest: string): NamedQuery => ({
  name: 'identity.links-people-by-telephone',
  text: `${found} telephone_digest = $1 limit 2`,
  values: [digest],
});

export const personById = (id: string): NamedQuery => ({
  name: 'identity.links-person-by-id',
  text: `${found} id = $1`,
  values: [id],
});

/** A subject of the identity provider with what an overview tells of it. */
export interface SubjectRow {
  id: string;
  staff_id: string;
  issuer: string;
  mark: string;
  linked_at: Date;
  linked_by: string;
}

/** The subjects of several accounts, oldest first. Of the subject itself only the beginning of its keyed digest. */
export const subjectsOf = (staffIds: readonly string[]): NamedQuery => ({
  name: 'identity.subjects-of-several',
  text: `select s.id, s.staff_id, s.issuer, left(s.subject_digest, 8) as mark, s.linked_at, b.name as linked_by
           from staff_subject s join staff b on b.id = s.linked_by
          where s.staff_id = any($1::uuid[]) order by s.linked_at, s.id`,
  values: [staffIds],
});
