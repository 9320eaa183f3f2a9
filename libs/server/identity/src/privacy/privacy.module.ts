import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { PrivacyResolver } from './portal/privacy.resolver.js';
import { privacyProviders } from './privacy.providers.js';

/** People's data: notices and consents, copies, correction, erasure, and how long everything is kept. */
@Module({ imports: [IdentityModule], providers: privacyProviders, exports: privacyProviders })
export class PrivacyModule {}

/** What people ask about their data. */
@Module({ imports: [IdentityModule, PrivacyModule], providers: [PrivacyResolver] })
export class PrivacyPortalModule {}
