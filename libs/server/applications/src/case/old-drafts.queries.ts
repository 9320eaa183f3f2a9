import type { NamedQuery } from '@tongban/kernel';

/** A draft that nobody has touched for long. */
export interface OldDraft {
  id: string;
  savedAt: Date;
}

/**
 * Drafts last touched before a moment, the oldest first.
 *
 * @param after where the batch before ended, so that one that cannot be cleared does not come up for ever
 */
export const oldDrafts = (before: Date, after: OldDraft | null, limit: number): NamedQuery => ({
  name: 'applications.old-drafts',
  text: `select id, saved_at as "savedAt" from application
          where stage = 'draft' and number is null and saved_at < $1 and (saved_at, id) > ($2::timestamptz, $3::uuid)
          order by saved_at, id limit $4`,
  values: [before, after?.savedAt ?? '-infinity', after?.id ?? '00000000-0000-0000-0000-000000000000', limit],
});
