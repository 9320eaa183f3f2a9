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
    confirmTelephone: 'account',
    linkWay: 'account',
    unlinkWay: 'account',
    openEnterprise: 'account',
    authoriseAgent: 'account',
    answerAuthorisation: 'account',
    proveIdentity: 'account',
    declareName: 'account',
    declareChild: 'account',
    makeCounterCode: 'account',
    correctMyData: 'account',
    requestDataCopy: 'export',
    requestErasure: 'export',
    startApplication: 'start',
    submitApplication: 'submit',
    resubmitApplication: 'submit',
    rateApplication: 'submit',
  },
  counter: {
    logIn: 'logIn',
    showSecondFactor: 'logIn',
    confirmSecondFactor: 'logIn',
    changePassword: 'account',
    renewRecoveryCodes: 'account',
    createAccount: 'account',
    changeAccount: 'account',
    resetAccountPassword: 'account',
    resetAccountSecondFactor: 'account',
    closeAccount: 'account',
    reopenAccount: 'account',
    endAccountSessions: 'account',
    unlinkIdentity: 'account',
    linkStaffSubject: 'account',
    unlinkStaffSubject: 'account',
    unlinkPersonWay: 'account',
    lookUpLinks: 'reveal',
    confirmProposal: 'account',
    changeSecurityPolicy: 'account',
    checkApplicant: 'submit',
    recordGuardian: 'account',
    endGuardianshipAtCounter: 'account',
    startOnBehalf: 'start',
    submitOnBehalf: 'submit',
    exportAuditEvents: 'export',
    verifyAuditChain: 'reveal',
    verifyAuditSeal: 'reveal',
    revealPersonal: 'reveal',
    queue: 'search',
  },
};
