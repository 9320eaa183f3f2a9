import type { NamedQuery } from '@tongban/kernel';
import type { Day } from '@tongban/rules';

/**
 * Open cases with a day past the one until which holidays were announced when it was worked out.
 *
 * @param after the last id of the batch before
 */
export const casesDuePast = (announced: Day, after: string, limit: number): NamedQuery => ({
  name: 'applications.due-past',
  text: `select id from application
          where next_due is not null and id > $2
            and greatest(next_due, promised_due, statutory_due) > $1
          order by id limit $3`,
  values: [announced, after, limit],
});

/** Puts off until when the open notice of a case is to be answered. */
export const putOffAnswer = (applicationId: string, answerDue: Day): NamedQuery => ({
  name: 'applications.put-off-answer',
  text: 'update correction_notice set answer_due = $2 where application_id = $1 and answered_at is null',
  values: [applicationId, answerDue],
});
