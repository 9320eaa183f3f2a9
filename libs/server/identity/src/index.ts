import { Identity1795000100000 } from './migrations/1795000100000-identity.migration.js';
import { Proofs1795000631000 } from './migrations/1795000631000-proofs.migration.js';
import { Spaces1795000630000 } from './migrations/1795000630000-spaces.migration.js';
import { Oidc1795000621000 } from './migrations/1795000621000-oidc.migration.js';
import { StaffLogIn1795000620000 } from './migrations/1795000620000-staff-log-in.migration.js';
import { OidcOfCitizens1796130000000 } from './migrations/1796130000000-oidc-of-citizens.migration.js';
import { ConsentsOfAccount1796150200000 } from './migrations/1796150200000-consents-of-account.migration.js';
import { TelephonesKnown1796190000000 } from './migrations/1796190000000-telephones-known.migration.js';
import { Ways1795000610000 } from './migrations/1795000610000-ways.migration.js';
import { Accounts1795000641000 } from './migrations/1795000641000-accounts.migration.js';
import { StaffWindow1796100000200 } from './migrations/1796100000200-staff-window.migration.js';
import { Proposal } from './approvals/proposal.entity.js';
import { AccountMessage } from './links/account-message.entity.js';
import { LinkedWay } from './links/linked-way.entity.js';
import { ConfirmedValues1796110000000 } from './migrations/1796110000000-confirmed-values.migration.js';
import { IdentityChecksTold1796171000000 } from './migrations/1796171000000-identity-checks-told.migration.js';
import { LockedFactors1796170000000 } from './migrations/1796170000000-locked-factors.migration.js';
import { CounterGuardians1796120000000 } from './migrations/1796120000000-counter-guardians.migration.js';
import { Privacy1795000661000 } from './migrations/1795000661000-privacy.migration.js';
import { Person } from './people/person.entity.js';
import { Session } from './sessions/session.entity.js';
import { Staff } from './staff/staff.entity.js';

export { AccountListService } from './accounts/account-list.service.js';
export { AccountsService } from './accounts/accounts.service.js';
export { Approvals, type ApprovalHandler } from './approvals/approvals.service.js';
export { DemoLoginService, type DemoPersonView } from './demo/demo-login.service.js';
export { DemoPeopleService, type DemoPeopleReport } from './demo/demo-people.service.js';
export { AccountMoves, type AccountMove } from './links/account-moves.js';
export { FurtherWays, type Linked } from './links/further-ways.service.js';
export { Links } from './links/links.service.js';
export { LinksCounterModule } from './links/counter/links-counter.module.js';
export { Proofs, type Proof, type Proved } from './links/proofs.service.js';
export { Devices } from './devices/devices.service.js';
export { Ways } from './ways/ways.service.js';
export { SignIn, type SignedIn } from './ways/sign-in.service.js';
export { originOf, type Identified, type Origin, type VerifiedIdentity } from './ways/identified.js';
export { WaysModule, WaysPortalModule } from './ways/ways.module.js';
export { IdentityCounterModule, IdentityModule, IdentityPortalModule } from './identity.module.js';
export { ForgetSessionsJob } from './jobs/forget-sessions.job.js';
export { LapseProposalsJob } from './jobs/lapse-proposals.job.js';
export * from './privacy/index.js';
export { PeopleService, type Personal, type PersonProfile } from './people/people.service.js';
export { SecurityPolicies } from './policies/security-policies.js';
export { SessionService, type OpenedSession, type SessionOrigin } from './sessions/session.service.js';
export { EnterprisesService, type Enterprise } from './enterprises/enterprises.service.js';
export { AuthorisationsService, type Authorisation } from './enterprises/authorisations.service.js';
export { IdentityChecks, type CheckRequest } from './assurance/identity-checks.service.js';
export { SpacesCounterModule, SpacesModule, SpacesPortalModule } from './spaces/spaces.module.js';
export { SpacesService, type SpaceChoice } from './spaces/spaces.service.js';
export type { Linking } from './oidc/attempts.js';
export { OidcService } from './oidc/oidc.service.js';
export { ownPath } from './oidc/own-path.js';
export { StaffSubjects, type StaffSubject } from './oidc/staff-subjects.service.js';
export { StaffSessions, type StaffOrigin } from './staff/staff-sessions.js';
export {
  FirstAccountService,
  firstRoles,
  type FirstRole,
  type IssuedAccount,
} from './staff/first-account.service.js';
export { PasswordService } from './staff/password.service.js';
export { SecondFactorService } from './staff/second-factor.service.js';
export { StaffLogInService } from './staff/staff-log-in.service.js';
export { StaffService, type StaffProfile } from './staff/staff.service.js';

/** Tables of this module. */
export const identityEntities = [Person, Staff, Session, LinkedWay, AccountMessage, Proposal];

/** Migrations of this module, oldest first. */
export const identityMigrations = [
  Identity1795000100000,
  Ways1795000610000,
  StaffLogIn1795000620000,
  Oidc1795000621000,
  Spaces1795000630000,
  Proofs1795000631000,
  Accounts1795000641000,
  Privacy1795000661000,
  ConfirmedValues1796110000000,
  StaffWindow1796100000200,
  CounterGuardians1796120000000,
  OidcOfCitizens1796130000000,
  ConsentsOfAccount1796150200000,
  LockedFactors1796170000000,
  IdentityChecksTold1796171000000,
  TelephonesKnown1796190000000,
];
