import type { Zone } from '@tongban/kernel';
import type { RateGroup } from '@tongban/rules';

/** What is counted in the database. */
export type CountedGroup = Exclude<RateGroup, 'request'>;

/**
 * What of both schemas is counted in the database, by field of Query or Mutation. Everything else is an ordinary
 * request. A test asks for an entry of every mutation that somebody without a session may call.
 */
export const operationLimits: Readonly<Record<Zone, Readonly<Record<string, CountedGroup>>>> = {
  portal: {
    logInAsDemoPerson: 'logIn',
    logInWith: 'logIn',
    sendSmsCode: 'code',
    linkWay: 'account',
    unlinkWay: 'account',
    confirmTelephone: 'account',
    startApplication: 'start',
    submitApplication: 'submit',
    resubmitApplication: 'submit',
  },
  counter: {
    logIn: 'logIn',
    revealPersonal: 'reveal',
    queue: 'search',
  },
};
