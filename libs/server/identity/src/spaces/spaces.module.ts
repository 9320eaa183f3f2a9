import { Module } from '@nestjs/common';
import { CatalogueModule } from '@tongban/catalogue';
import { declareSentences } from '@tongban/kernel';
import { AssuranceResolver } from '../assurance/assurance.resolver.js';
import { AssuranceService } from '../assurance/assurance.service.js';
import { IdentityChecks } from '../assurance/identity-checks.service.js';
import { ProofAttempts } from '../assurance/proof-attempts.js';
import { RealNameAuthority } from '../assurance/real-name.authority.js';
import { AuthorisationsService } from '../enterprises/authorisations.service.js';
import { EnterpriseResolver } from '../enterprises/enterprise.resolver.js';
import { EnterprisesService } from '../enterprises/enterprises.service.js';
import { IdentityModule } from '../identity.module.js';
import { WaysModule } from '../ways/ways.module.js';
import { CounterGuardianResolver } from '../guardians/counter-guardian.resolver.js';
import { CounterGuardians } from '../guardians/counter-guardians.service.js';
import { GuardianResolver } from '../guardians/guardian.resolver.js';
import { GuardiansService } from '../guardians/guardians.service.js';
import { englishSpaces } from '../locales/spaces.en.js';
import { chineseSpaces } from '../locales/spaces.zh-CN.js';
import { SpaceResolver } from './space.resolver.js';
import { SpacesService } from './spaces.service.js';

declareSentences({ 'zh-CN': chineseSpaces, en: englishSpaces });

const services = [
  AssuranceService,
  IdentityChecks,
  GuardiansService,
  CounterGuardians,
  SpacesService,
  EnterprisesService,
  AuthorisationsService,
  RealNameAuthority,
  ProofAttempts,
];

/** In whose place somebody acts: enterprises with their agents, children with their guardians. */
@Module({ imports: [IdentityModule, WaysModule], providers: services, exports: services })
export class SpacesModule {}

/** What citizens may ask about those places. */
@Module({
  imports: [IdentityModule, SpacesModule, CatalogueModule],
  providers: [SpaceResolver, EnterpriseResolver, AssuranceResolver, GuardianResolver],
})
export class SpacesPortalModule {}

/** What clerks may ask about them. */
@Module({ imports: [SpacesModule], providers: [CounterGuardianResolver] })
export class SpacesCounterModule {}
