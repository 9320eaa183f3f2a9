import type { ViewTexts } from './view-texts.js';

export const english: ViewTexts = {
  events: {
    caseStarted: { title: 'Begun' },
    submitted: { title: 'Submitted', detail: 'Case number {number}' },
    correctionRequested: {
      title: 'Correction requested',
      detail: 'Points in one notice: {points}. Please mend them and submit again by {due}',
    },
    resubmitted: { title: 'Mended and submitted again' },
    accepted: { title: 'Accepted, the clock runs', detail: 'To be decided by {due}' },
    acceptedByLapse: {
      title: 'Counts as accepted, the clock runs',
      detail:
        'No correction was requested within five working days, so by law it is accepted from the day it came in ({started}); to be decided by {due}',
    },
    dueDaysCounted: {
      title: 'The days were worked out again',
      detail: 'The State Council has announced new holidays; the last day is now {due}',
    },
    notAccepted: { title: 'Not accepted', detail: '{reason}' },
    reviewStarted: { title: 'Review started' },
    granted: { title: 'Granted', detail: '{reason}' },
    refused: { title: 'Refused', detail: '{reason}' },
    delivered: { title: 'Delivered', detail: '{way}' },
    closed: { title: 'Closed' },
    withdrawn: { title: 'Withdrawn', detail: '{reason}' },
    caseErased: {
      title: 'Content erased',
      detail: 'The time for keeping it was over, or its person asked: answers and materials are gone',
    },
    caseRestricted: {
      title: 'Archived, use restricted',
      detail: 'The content is kept for the archive alone; the counter cannot see it any more',
    },
    draftLapsed: {
      title: 'Draft cleared away',
      detail: 'Nothing was changed in it for a long time; it was deleted together with its files',
    },
    personalRevealed: { title: 'Looked at hidden personal data', detail: '{label}' },
    rated: { title: 'Rated' },
  },
  by: {
    you: 'You',
    applicant: 'Applicant',
    intake: 'Intake clerk',
    reviewer: 'Reviewer',
    staff: 'Staff',
    system: 'System',
    atCounter: 'at the counter, for the applicant',
    for: '{name}, for {applicant}',
  },
  documents: {
    receipt: 'Receipt',
    acceptance: 'Notice of acceptance',
    correction: 'Correction notice',
    'not-accepted': 'Notice of non-acceptance',
    'decision-granted': 'Decision: granted',
    'decision-refused': 'Decision: refused',
    delivery: 'Proof of delivery',
  },
  deliveryWays: {
    online: 'Delivered online',
    'in-person': 'Handed over at the window',
    post: 'Sent by post',
  },
  toDo: {
    draft: 'Not submitted yet; you can go on',
    correction: 'Points to mend: {points}. Submit again by {due}',
  },
  otherPoint: 'Other',
  applicant: {
    'applicant/identityNumber': "Applicant's identity number",
    'applicant/telephone': "Applicant's telephone",
  },
  yes: 'Yes',
  no: 'No',
};
