import type { NamedQuery } from '@tongban/kernel';
import type { ApplicationSubmission } from './application-submission.entity.js';
import { selectList } from './case.queries.js';

const submissionColumns = [
  'applicationId', 'no', 'data', 'channel', 'at',
] as const satisfies readonly (keyof ApplicationSubmission)[]; // prettier-ignore

/** Every submission of a case, the first one first. */
export const submissionsOf = (applicationId: string): NamedQuery => ({
  name: 'applications.submissions',
  text: `select ${selectList(submissionColumns)} from application_submission where application_id = $1 order by no`,
  values: [applicationId],
});
