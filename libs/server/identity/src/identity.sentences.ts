/** Every expected "no" of this module, and the few words it says about staff. */
export const identitySentences = [
  'LOGIN_FAILED',
  'LOGIN_TOO_OFTEN',
  'LOGIN_DEMO_CLOSED',
  'STAFF_ROLE_INTAKE',
  'STAFF_ROLE_REVIEWER',
  'STAFF_ALL_DEPARTMENTS',
  'STAFF_SOME_DEPARTMENTS',
  'STAFF_ABOUT',
] as const;
