import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import {
  BID,
  CONFIG,
  CurrentLanguage,
  ForEverybody,
  sentence,
  uploadScanner,
  type Language,
  type ServerConfig,
} from '@tongban/kernel';
import { inLanguage, type Bid, type DemoStaff } from '@tongban/rules';
import { DemoLoginService } from '../demo/demo-login.service.js';
import { OidcService } from '../oidc/oidc.service.js';
import { CounterSiteType, type DemoAccountType, type UnifiedIdentityType } from './site.types.js';

/** Seconds between two looks at the version of an open case: a step of the other side shows within five. */
const POLL_SECONDS = 3;

/** The counter's front door. */
@Resolver()
export class CounterSiteResolver {
  constructor(
    private readonly demo: DemoLoginService,
    private readonly oidc: OidcService,
    @Inject(BID) private readonly bid: Bid,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  @Query(() => CounterSiteType, { description: 'Name, look and languages; the same for everybody.' })
  @ForEverybody()
  site(@CurrentLanguage() language: Language): CounterSiteType {
    const { bid } = this;
    return {
      name: inLanguage(bid.portal, language),
      cityName: inLanguage(bid.city, language),
      demonstration: bid.demonstration && inLanguage(bid.demonstration, language),
      brand: {
        color: bid.brand.color,
        ink: bid.brand.ink,
        soft: bid.brand.soft,
        logoUrl: '/files/counter/brand/logo.svg',
      },
      languages: bid.languages,
      unifiedIdentity: this.unifiedIdentity(),
      demoAccounts: this.demo.open ? bid.people.staff.map((account) => this.account(account, language)) : [],
      pollSeconds: POLL_SECONDS,
      uploadScanner: uploadScanner(this.config),
    };
  }

  private unifiedIdentity(): UnifiedIdentityType | null {
    if (!this.oidc.isOpen('counter')) return null;
    const standIn = this.config.parties.standIns.includes('identityProvider');
    return { path: '/auth/counter/oidc/start', standIn };
  }

  private account(account: DemoStaff, language: Language): DemoAccountType {
    const roles = account.roles.map((role) => sentence(`STAFF_ROLE_${upperSnake(role)}`, language));
    const scope =
      account.departments === 'all'
        ? sentence('STAFF_ALL_DEPARTMENTS', language)
        : sentence('STAFF_SOME_DEPARTMENTS', language, { count: account.departments.length });
    return {
      username: account.username,
      password: this.bid.people.demoPassword,
      name: inLanguage(account.name, language),
      about: sentence('STAFF_ABOUT', language, { roles: roles.join(' / '), scope, window: account.window }),
    };
  }
}

/** `hallManager` → `HALL_MANAGER`. */
const upperSnake = (role: string): string => role.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
