import { Module } from '@nestjs/common';
import { CatalogueModule } from '@tongban/catalogue';
import { declareSentences } from '@tongban/kernel';
import { CounterIdentityResolver } from './counter/identity.resolver.js';
import { CounterSiteResolver } from './counter/site.resolver.js';
import { DemoLoginService } from './demo/demo-login.service.js';
import { DemoPeopleService } from './demo/demo-people.service.js';
import { ForgetSessionsJob } from './jobs/forget-sessions.job.js';
import { english } from './locales/en.js';
import { chinese } from './locales/zh-CN.js';
import { PeopleService } from './people/people.service.js';
import { SecurityPolicies } from './policies/security-policies.js';
import { PortalIdentityResolver } from './portal/identity.resolver.js';
import { SessionService } from './sessions/session.service.js';
import { Guessing } from './staff/guessing.js';
import { StaffService } from './staff/staff.service.js';

declareSentences({ 'zh-CN': chinese, en: english });

const services = [SessionService, PeopleService, StaffService, DemoLoginService, DemoPeopleService];

/** People, staff, sessions and the ways to log in. */
@Module({
  imports: [CatalogueModule],
  providers: [...services, SecurityPolicies, Guessing, ForgetSessionsJob],
  exports: [...services, SecurityPolicies],
})
export class IdentityModule {}

/** What citizens may ask about themselves. */
@Module({ imports: [IdentityModule], providers: [PortalIdentityResolver] })
export class IdentityPortalModule {}

/** What staff may ask about themselves. */
@Module({
  imports: [IdentityModule, CatalogueModule],
  providers: [CounterIdentityResolver, CounterSiteResolver],
})
export class IdentityCounterModule {}
