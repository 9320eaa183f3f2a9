import type { NamedQuery } from '@tongban/kernel';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { selectList } from './case.queries.js';

const noticeColumns = [
  'id', 'applicationId', 'no', 'points', 'answerDue', 'issuedBy', 'issuedAt', 'answeredAt',
] as const satisfies readonly (keyof CorrectionNotice)[]; // prettier-ignore

/** Every correction notice of a case, the first one first. */
export const noticesOf = (applicationId: string): NamedQuery => ({
  name: 'applications.notices',
  text: `select ${selectList(noticeColumns)} from correction_notice where application_id = $1 order by no`,
  values: [applicationId],
});

/**
 * Issues a notice.
 *
 * @param points sealed, as a JSON text
 */
export const insertNotice = (
  notice: Omit<CorrectionNotice, 'answeredAt' | 'points'>,
  points: string,
): NamedQuery => ({
  name: 'applications.insert-notice',
  text: `insert into correction_notice (id, application_id, no, points, answer_due, issued_by, issued_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
  values: [
    notice.id,
    notice.applicationId,
    notice.no,
    points,
    notice.answerDue,
    notice.issuedBy,
    notice.issuedAt,
  ],
});

/** The notice that a resubmission answers. */
export interface AnsweredNotice {
  id: string;
}

/** Marks the open notice of a case as answered. */
export const answerNotice = (applicationId: string, at: Date): NamedQuery => ({
  name: 'applications.answer-notice',
  text: `update correction_notice set answered_at = $2
          where application_id = $1 and answered_at is null returning id`,
  values: [applicationId, at],
});
