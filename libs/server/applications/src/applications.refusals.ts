import { declareSentences } from '@tongban/kernel';
import { english } from './locales/en.refusals.js';
import { chinese } from './locales/zh-CN.refusals.js';

/** Every expected "no" of this module; those of the life cycle are among them. */
export const applicationRefusals = [
  'CASE_NOT_FOUND',
  'CASE_STAGE_OVER',
  'CASE_ACT_NOT_YOURS',
  'CASE_SAME_PERSON',
  'CASE_OWN_CASE',
  'CASE_CORRECTION_LATE',
  'CASE_CHANGED_ELSEWHERE',
  'CASE_ITEM_UNKNOWN',
  'CASE_ITEM_NOT_ONLINE',
  'CASE_ITEM_WITHDRAWN',
  'CASE_ASSURANCE_TOO_LOW',
  'CASE_NOT_FOR_ENTERPRISES',
  'CASE_NOT_FOR_CHILDREN',
  'CASE_FORM_INVALID',
  'CASE_MATERIAL_MISSING',
  'CASE_ANSWERS_TOO_LARGE',
  'CASE_ANSWERS_UNKNOWN',
  'CASE_MATERIAL_UNKNOWN',
  'CASE_TOO_MANY_FILES',
  'CASE_FILE_UNKNOWN',
  'CASE_CONSENT_NEEDED',
  'CASE_RUNNING',
  'CASE_REASON_NEEDED',
  'CASE_REASON_TOO_LONG',
  'CASE_POINTS_NEEDED',
  'CASE_POINTS_BAD',
  'CASE_POINT_NOT_TOLD_FIRST',
  'CASE_NOT_PERSONAL',
] as const;

/** Codes of problems at single fields, which are no refusals by themselves. */
export const applicationProblems = [
  'PROBLEM_MATERIAL_MISSING',
  'PROBLEM_FIELD_UNKNOWN',
  'PROBLEM_POINT_TEXT',
  'PROBLEM_POINT_TARGET',
  'PROBLEM_POINT_LATE',
] as const;

declareSentences({ 'zh-CN': chinese, en: english });
