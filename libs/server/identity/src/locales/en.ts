import type { Sentences } from '@tongban/kernel';
import type { identitySentences } from '../identity.sentences.js';

export const english = {
  LOGIN_FAILED: 'The username or the password is not right.',
  LOGIN_TOO_OFTEN: 'Too many failed attempts. Please try again in {seconds} seconds.',
  LOGIN_DEMO_CLOSED: 'There is no demonstration login here, or no such demonstration identity.',
  STAFF_ROLE_INTAKE: 'takes in',
  STAFF_ROLE_REVIEWER: 'reviews and decides',
  STAFF_ROLE_APPROVER: 'approves',
  STAFF_ROLE_HALL_MANAGER: 'manages the hall',
  STAFF_ROLE_SUPERVISOR: 'supervises',
  STAFF_ROLE_FOLLOW_UP: 'follows bad ratings up',
  STAFF_ROLE_CATALOGUE_EDITOR: 'edits the catalogue',
  STAFF_ROLE_CATALOGUE_PUBLISHER: 'publishes the catalogue',
  STAFF_ROLE_ADMINISTRATOR: 'administers accounts',
  STAFF_ROLE_SECURITY_OFFICER: 'guards security',
  STAFF_ROLE_AUDITOR: 'audits',
  STAFF_ALL_DEPARTMENTS: 'all departments',
  STAFF_SOME_DEPARTMENTS: '{count} departments',
  STAFF_ABOUT: '{roles}, {scope}, window {window}',
} satisfies Sentences<typeof identitySentences>;
