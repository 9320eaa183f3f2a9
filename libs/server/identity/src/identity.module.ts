import { Module } from '@nestjs/common';
import { CatalogueModule } from '@tongban/catalogue';
import { declareSentences } from '@tongban/kernel';
import { accountResolvers, accountServices } from './accounts/accounts.providers.js';
import { CounterIdentityResolver } from './counter/identity.resolver.js';
import { CounterSiteResolver } from './counter/site.resolver.js';
import { CounterLogInResolver } from './counter/log-in.resolver.js';
import { OwnAccountResolver } from './counter/own-account.resolver.js';
import { PolicyResolver } from './counter/policy.resolver.js';
import { StaffView } from './counter/staff-view.js';
import { DemoLoginService } from './demo/demo-login.service.js';
import { DemoPeopleService } from './demo/demo-people.service.js';
import { ForgetSessionsJob } from './jobs/forget-sessions.job.js';
import { english } from './locales/en.js';
import { chinese } from './locales/zh-CN.js';
import './locales/oidc.js';
import './locales/staff-log-in.js';
import { OidcAttempts } from './oidc/attempts.js';
import { OidcService } from './oidc/oidc.service.js';
import { StaffSubjects } from './oidc/staff-subjects.service.js';
import { PeopleService } from './people/people.service.js';
import { SecurityPolicies } from './policies/security-policies.js';
import { PortalIdentityResolver } from './portal/identity.resolver.js';
import { SessionService } from './sessions/session.service.js';
import { Guessing } from './staff/guessing.js';
import { FirstAccountService } from './staff/first-account.service.js';
import { OwnSessionsService } from './staff/own-sessions.service.js';
import { KnownPasswords } from './staff/known-passwords/known-passwords.js';
import { PasswordService } from './staff/password.service.js';
import { SecondFactorService } from './staff/second-factor.service.js';
import { StaffLogInService } from './staff/staff-log-in.service.js';
import { StaffSessions } from './staff/staff-sessions.js';
import { StaffService } from './staff/staff.service.js';

declareSentences({ 'zh-CN': chinese, en: english });

const services = [SessionService, PeopleService, StaffService, DemoLoginService, DemoPeopleService];

/** The log-in of staff, and what protects their accounts. */
const staffServices = [
  StaffSessions,
  StaffLogInService,
  KnownPasswords,
  PasswordService,
  SecondFactorService,
  OwnSessionsService,
  FirstAccountService,
  SecurityPolicies,
  OidcAttempts,
  OidcService,
  StaffSubjects,
];

/** People, staff, sessions and the ways to log in. */
@Module({
  imports: [CatalogueModule],
  providers: [...services, ...staffServices, ...accountServices, Guessing, ForgetSessionsJob],
  exports: [...services, ...staffServices, ...accountServices],
})
export class IdentityModule {}

/** What citizens may ask about themselves. */
@Module({ imports: [IdentityModule], providers: [PortalIdentityResolver] })
export class IdentityPortalModule {}

/** What staff may ask about themselves. */
@Module({
  imports: [IdentityModule, CatalogueModule],
  providers: [
    ...accountResolvers,
    CounterIdentityResolver,
    CounterLogInResolver,
    CounterSiteResolver,
    OwnAccountResolver,
    PolicyResolver,
    StaffView,
  ],
})
export class IdentityCounterModule {}
