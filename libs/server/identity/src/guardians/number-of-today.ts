import { birthdayOf, checkIdentityNumber } from '@tongban/rules';

/** Whether a number is an identity number of somebody who is born on a day. */
export const isNumberOfToday = (number: string, today: string): boolean =>
  checkIdentityNumber(number).valid && birthdayOf(number) <= today;
