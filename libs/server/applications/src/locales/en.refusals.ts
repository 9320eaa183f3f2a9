import type { Sentences } from '@tongban/kernel';
import { lifeCycleSentences } from '@tongban/rules';
import type { applicationProblems, applicationRefusals } from '../applications.refusals.js';

const lifeCycle = lifeCycleSentences.en;

export const english = {
  ...lifeCycle,
  CASE_STAGE_OVER: `{before}${lifeCycle.CASE_STAGE_OVER}`,
  CASE_NOT_FOUND: 'This case was not found.',
  CASE_CHANGED_ELSEWHERE:
    'This case was changed elsewhere just now. You see its present state; please check and try again.',
  CASE_ITEM_UNKNOWN: 'This service was not found.',
  CASE_ITEM_NOT_ONLINE:
    'This service cannot be applied for online yet. Please apply at a window, as the guide says.',
  CASE_ITEM_WITHDRAWN:
    'This service is no longer offered, so it cannot be submitted. What you have filled in is kept.',
  CASE_ASSURANCE_TOO_LOW: 'This service needs an identity of level {level}. Please verify yours first.',
  CASE_NOT_FOR_ENTERPRISES: 'People apply for this service themselves. Please act in your own name.',
  CASE_NOT_FOR_CHILDREN: 'This service is not for children. Please act in your own name.',
  CASE_FORM_INVALID: '{count} answers need a change. Please mend them as shown and submit again.',
  CASE_MATERIAL_MISSING: '{count} materials are still missing. Please add them and submit again.',
  CASE_ANSWERS_TOO_LARGE: 'This is too much to be saved. Please shorten it and try again.',
  CASE_ANSWERS_UNKNOWN:
    'Some of this does not belong to the form and was not saved. Please reload the page and try again.',
  CASE_MATERIAL_UNKNOWN: 'This service does not ask for this material.',
  CASE_TOO_MANY_FILES: 'A material can have up to {limit} files. Please remove one first.',
  CASE_FILE_UNKNOWN: 'This file was not found. It may have been removed.',
  CASE_CONSENT_NEEDED:
    'Before you submit, please read the notice about personal data and agree. What you filled in is kept.',
  CASE_RUNNING:
    '{count} of your applications are still being worked on. The account can be deleted when they are finished or withdrawn.',
  CASE_REASON_NEEDED: 'Please give the reason.',
  CASE_REASON_TOO_LONG: 'The reason may have up to {limit} characters.',
  CASE_POINTS_NEEDED: 'Please name at least one thing to mend, and everything at once.',
  CASE_POINTS_BAD: '{count} points are not clear yet. Please mend them as shown.',
  CASE_POINT_NOT_TOLD_FIRST:
    'What the first notice did not name and the applicant did not change cannot be asked for again (Administrative Licensing Law, Art. 32: tell once).',
  CASE_NOT_PERSONAL: 'There is nothing hidden here.',
  PROBLEM_MATERIAL_MISSING: 'Please add “{name}”.',
  PROBLEM_FIELD_UNKNOWN: 'The form has no such field.',
  PROBLEM_POINT_TEXT: 'Please say what is wrong, in up to {limit} characters.',
  PROBLEM_POINT_TARGET: 'Please choose a field or a material of this case.',
  PROBLEM_POINT_LATE: 'The first notice did not name this, and the applicant has not changed it.',
} satisfies Sentences<typeof applicationRefusals> & Sentences<typeof applicationProblems>;
