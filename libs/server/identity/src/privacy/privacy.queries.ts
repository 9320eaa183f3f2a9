import type { Language, NamedQuery } from '@tongban/kernel';

/** A consent as it is kept. */
export interface ConsentRow {
  id: string;
  notice: string;
  version: string;
  caseId: string | null;
  givenAt: Date;
  withdrawnAt: Date | null;
}

/** Something that a person asked about their data. */
export interface PrivacyRequestRow {
  id: string;
  personId: string;
  kind: 'copy' | 'erasure';
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  problem: string | null;
  progress: number;
  language: Language;
  requestedAt: Date;
  startsAt: Date;
  finishedAt: Date | null;
  expiresAt: Date | null;
  fileId: string | null;
}

/** A letter to a person about their data. */
export interface LetterRow {
  id: string;
  kind: string;
  about: Record<string, string>;
  /** Name of the enterprise or the child that it is about; null when it is about the person. */
  whose: string | null;
  at: Date;
  readAt: Date | null;
}

const consentColumns = `id, notice, version, case_id as "caseId", given_at as "givenAt", withdrawn_at as "withdrawnAt"`;
const requestColumns = `id, person_id as "personId", kind, state, problem, progress, language,
  requested_at as "requestedAt", starts_at as "startsAt", finished_at as "finishedAt", expires_at as "expiresAt",
  file_id as "fileId"`;

/** Every consent of a person, the last one first. */
export const consentsOf = (personId: string): NamedQuery => ({
  name: 'privacy.consents',
  text: `select ${consentColumns} from consent where person_id = $1 order by given_at desc, id desc limit 200`,
  values: [personId],
});

/** Consents in force: those of the person for the account, and those of anybody for one case. */
export const consentsInForce = (personId: string, caseId: string | null): NamedQuery => ({
  name: 'privacy.consents-in-force',
  quick: true,
  text: `select ${consentColumns} from consent
          where withdrawn_at is null and ((person_id = $1 and case_id is null) or case_id = $2::uuid)`,
  values: [personId, caseId],
});

export const insertConsent = (
  consent: Omit<ConsentRow, 'withdrawnAt'> & { personId: string; channel: string },
): NamedQuery => ({
  name: 'privacy.insert-consent',
  text: `insert into consent (id, person_id, notice, version, case_id, channel, given_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
  values: [
    consent.id,
    consent.personId,
    consent.notice,
    consent.version,
    consent.caseId,
    consent.channel,
    consent.givenAt,
  ],
});

/** One consent of a person, held. */
export const consentForUpdate = (id: string, personId: string): NamedQuery => ({
  name: 'privacy.consent-for-update',
  text: `select ${consentColumns} from consent where id = $1 and person_id = $2 for update`,
  values: [id, personId],
});

export const withdrawConsent = (id: string, at: Date): NamedQuery => ({
  name: 'privacy.withdraw-consent',
  text: 'update consent set withdrawn_at = $2 where id = $1',
  values: [id, at],
});

/** What a person asked, the last one first. */
export const requestsOf = (personId: string): NamedQuery => ({
  name: 'privacy.requests',
  text: `select ${requestColumns} from privacy_request where person_id = $1 order by requested_at desc, id desc limit 20`,
  values: [personId],
});

export const requestById = (id: string): NamedQuery => ({
  name: 'privacy.request',
  text: `select ${requestColumns} from privacy_request where id = $1`,
  values: [id],
});

/** Notes a request, unless one of its kind is open; no row comes back then. */
export const insertRequest = (
  request: Pick<PrivacyRequestRow, 'id' | 'personId' | 'kind' | 'language' | 'requestedAt' | 'startsAt'>,
): NamedQuery => ({
  name: 'privacy.insert-request',
  text: `insert into privacy_request (id, person_id, kind, state, language, requested_at, starts_at)
         values ($1, $2, $3, 'waiting', $4, $5, $6) on conflict do nothing returning id`,
  values: [
    request.id,
    request.personId,
    request.kind,
    request.language,
    request.requestedAt,
    request.startsAt,
  ],
});

/** Takes a request up, also one that a killed worker had begun; no row comes back when it is over or not yet due. */
export const beginRequest = (id: string, now: Date): NamedQuery => ({
  name: 'privacy.begin-request',
  text: `update privacy_request set state = 'running'
          where id = $1 and state in ('waiting', 'running') and starts_at <= $2 returning ${requestColumns}`,
  values: [id, now],
});

export const noteProgress = (id: string, percent: number): NamedQuery => ({
  name: 'privacy.progress',
  text: 'update privacy_request set progress = greatest(progress, $2::int) where id = $1',
  values: [id, percent],
});

/** Ends a running request. */
export const endRequest = (
  id: string,
  end: {
    state: 'done' | 'failed';
    problem: string | null;
    at: Date;
    expiresAt: Date | null;
    fileId: string | null;
  },
): NamedQuery => ({
  name: 'privacy.end-request',
  text: `update privacy_request
            set state = $2, problem = $3, finished_at = $4, expires_at = $5, file_id = $6,
                progress = case when $2 = 'done' then 100 else progress end
          where id = $1 and state = 'running' returning id`,
  values: [id, end.state, end.problem, end.at, end.expiresAt, end.fileId],
});

/** Takes a request back that has not begun. */
export const cancelRequest = (id: string, personId: string, at: Date): NamedQuery => ({
  name: 'privacy.cancel-request',
  text: `update privacy_request set state = 'cancelled', finished_at = $3
          where id = $1 and person_id = $2 and state = 'waiting' returning id`,
  values: [id, personId, at],
});

/** Copies whose time is over. */
export const expiredCopies = (now: Date): NamedQuery => ({
  name: 'privacy.expired-copies',
  text: 'select id, file_id as "fileId" from privacy_request where file_id is not null and expires_at <= $1',
  values: [now],
});

export const forgetCopy = (id: string): NamedQuery => ({
  name: 'privacy.forget-copy',
  text: 'update privacy_request set file_id = null where id = $1',
  values: [id],
});

/** Letters of a person, the last one first. */
export const lettersOf = (personId: string): NamedQuery => ({
  name: 'privacy.letters',
  text: `select l.id, l.kind, l.about, coalesce(e.name, p.name) as whose, l.at, l.read_at as "readAt"
           from privacy_letter l
           left join enterprise e on e.id = (l.about ->> 'whose')::uuid
           left join person p on p.id = (l.about ->> 'whose')::uuid
          where l.person_id = $1 order by l.at desc, l.id desc limit 50`,
  values: [personId],
});

export const insertLetter = (
  letter: Pick<LetterRow, 'id' | 'kind' | 'about' | 'at'> & { personId: string; reason: string | null },
): NamedQuery => ({
  name: 'privacy.insert-letter',
  text: `insert into privacy_letter (id, person_id, kind, about, reason, at) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing`,
  values: [letter.id, letter.personId, letter.kind, JSON.stringify(letter.about), letter.reason, letter.at],
});

export const readLetters = (personId: string, at: Date): NamedQuery => ({
  name: 'privacy.read-letters',
  text: 'update privacy_letter set read_at = $2 where person_id = $1 and read_at is null',
  values: [personId, at],
});

/** What somebody was told stays told when their account goes into another one. */
export const moveLetters = (from: string, into: string): NamedQuery => ({
  name: 'privacy.move-letters',
  text: `update privacy_letter l set person_id = $2
          where person_id = $1
            and not exists (select 1 from privacy_letter o where o.person_id = $2 and o.reason = l.reason)`,
  values: [from, into],
});

export const removeOldLetters = (before: Date): NamedQuery => ({
  name: 'privacy.remove-letters',
  text: 'delete from privacy_letter where at < $1',
  values: [before],
});
