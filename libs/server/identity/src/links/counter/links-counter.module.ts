import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity.module.js';
import { WaysModule } from '../../ways/ways.module.js';
import './counter-links.refusals.js';
import { CounterLinksResolver } from './links.resolver.js';
import { PersonLinksService } from './person-links.service.js';
import { StaffLinksService } from './staff-links.service.js';

/** What the counter may ask about linked identities. */
@Module({
  imports: [IdentityModule, WaysModule],
  providers: [CounterLinksResolver, PersonLinksService, StaffLinksService],
})
export class LinksCounterModule {}
