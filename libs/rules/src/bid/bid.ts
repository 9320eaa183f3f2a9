import type { CodeScheme, CodeTables } from '../items/index.js';
import type { StaffRole } from '../roles/index.js';
import type { BidIdentity } from './identity.js';
import type { BidPrivacy, BidRetention } from './privacy.js';
import type { BidSecurity } from './security.js';

/** A text that a citizen or clerk reads, in every language of the product. */
export interface BidText {
  zh: string;
  en: string;
}

/**
 * A bid: one city with everything that makes its portal its own. A vendor fills in one of these, in one folder.
 * File names are relative to that folder.
 */
export interface Bid {
  /** Name of the bid's folder under `bids/`. */
  key: string;
  /** Name of the portal, e.g. 云溪通办. */
  portal: BidText;
  city: BidText;
  slogan: BidText;
  /** Text of the banner that says that this is a demonstration; null for a real city. */
  demonstration: BidText | null;
  /** Service hotline, shown on every page. */
  hotline: string;
  /** Languages offered, the first one is the default. */
  languages: readonly BidLanguage[];
  /** IANA name of the zone in which days begin and end. */
  timeZone: string;
  /** Where holidays and make-up working days come from. */
  calendar: 'chinese-days';
  brand: Brand;
  /** The city with its districts and their townships and streets. */
  region: Region;
  departments: readonly Department[];
  halls: readonly Hall[];
  themes: { persons: readonly Theme[]; corporations: readonly Theme[] };
  codeTables: CodeTables;
  codeScheme: CodeScheme;
  limits: BidLimits;
  identity: BidIdentity;
  security: BidSecurity;
  retention: BidRetention;
  privacy: BidPrivacy;
  catalogue: BidCatalogue;
  /** Demo accounts and demo people: they load only where demonstration is allowed. */
  people: BidPeople;
}

export type BidLanguage = 'zh-CN' | 'en';

/** Colours as `#rrggbb`; ink and white text have to be readable on and beside them. */
export interface Brand {
  /** `--brand`: buttons, links, headers. */
  color: string;
  /** `--brand-ink`: text on the brand colour. */
  ink: string;
  /** `--brand-soft`: quiet background on which the brand colour is read. */
  soft: string;
  logo: string;
  favicon: string;
}

/** A region of the administrative tree. */
export interface Region {
  /** 12 digits: 6 of GB/T 2260, 3 for township or street, 3 for village or community. */
  code: string;
  name: BidText;
  /** 市 / 区县 / 乡镇街道. */
  level: 'city' | 'district' | 'township';
  children?: readonly Region[];
}

/** A department that is in charge of items. */
export interface Department {
  key: string;
  /** Unified social credit code. */
  code: string;
  name: BidText;
  /** As it is called every day, e.g. 区民政局. */
  shortName: BidText;
  regionCode: string;
  address: BidText;
  /** When its own doors are open, where that is known; its service halls have hours of their own. */
  hours?: BidText;
  telephone: string;
  /** Names under which an imported catalogue speaks of it. */
  sourceNames: readonly string[];
}

/** A service hall (政务服务中心). */
export interface Hall {
  key: string;
  name: BidText;
  regionCode: string;
  address: BidText;
  hours: BidText;
  telephone: string;
  windows: readonly HallWindow[];
}

export interface HallWindow {
  /** Number on the sign, e.g. A03. */
  number: string;
  name: BidText;
}

/** A theme by which people browse. */
export interface Theme {
  key: string;
  name: BidText;
  /** Name of the icon that the portal draws. */
  icon: string;
}

/** Limits that a bid may set. */
export interface BidLimits {
  /** Working days within which missing things are told (行政许可法 Art. 32: 5). */
  correctionNoticeDays: number;
  /** Working days that an applicant has for mending. */
  correctionAnswerDays: number;
  /** The light turns yellow when this share of the promised limit, or less, is left (0 to 1). */
  yellowShare: number;
  /** Largest material, in bytes. */
  largestUpload: number;
  /** Most files for one material. */
  filesPerMaterial: number;
  /** Drafts untouched for so many days are removed. */
  draftKeptDays: number;
}

/** Where the bid's items come from. */
export interface BidCatalogue {
  /** Spreadsheets of whole districts, each with the mapping that completes its rows. */
  imports: readonly { file: string; mapping: string; regionCode: string }[];
  /** Folder with one folder for every item that is complete in every field. */
  items: string;
  /** Everyday words → the words of the catalogue. */
  searchWords: string;
}

export interface BidPeople {
  /** Password of every demo account. */
  demoPassword: string;
  staff: readonly DemoStaff[];
  citizens: readonly DemoCitizen[];
}

/** A demo account at the counter. */
export interface DemoStaff {
  username: string;
  name: BidText;
  roles: readonly StaffRole[];
  /** Keys of departments, or all of them. */
  departments: readonly string[] | 'all';
  /** Hall and window number where the account sits. */
  hall: string;
  window: string;
}

/** A made-up citizen, with an identity number of a region that does not exist. */
export interface DemoCitizen {
  key: string;
  name: BidText;
  identityNumber: string;
  telephone: string;
  address: string;
  /** Assurance level of the identity, 1 to 5. */
  assurance: number;
  /** Who that is, for the list of demo identities. */
  about: BidText;
}
