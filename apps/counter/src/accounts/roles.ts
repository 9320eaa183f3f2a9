import type { StaffRole } from '../server/operations.js';

/** Every role, in the order in which forms show them: handling, watching, the catalogue, the system. */
export const staffRoles: readonly StaffRole[] = [
  'INTAKE', 'REVIEWER', 'APPROVER', 'HALL_MANAGER', 'SUPERVISOR', 'FOLLOW_UP', 'CATALOGUE_EDITOR', 'CATALOGUE_PUBLISHER',
  'ADMINISTRATOR', 'SECURITY_OFFICER', 'AUDITOR',
]; // prettier-ignore
