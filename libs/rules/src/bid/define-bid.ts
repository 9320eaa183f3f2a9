import { rolesProblem } from '../roles/index.js';
import type { Bid, BidText, Region } from './bid.js';
import { rateProblems, securityProblems } from '../security/index.js';
import { contrast } from './contrast.js';

/** Smallest contrast of text (WCAG 2.2 AA). */
const readable = 4.5;

/**
 * Gives a bid its type and checks it, so that a mistake shows when the bid is loaded and not on a citizen's screen.
 *
 * @throws Error naming every mistake: a bid that contradicts itself is a bug of the bid
 */
export function defineBid(bid: Bid): Bid {
  const mistakes = checkBid(bid);
  if (mistakes.length > 0) throw new Error(`bid "${bid.key}": ${mistakes.join('; ')}`);
  return bid;
}

/** Every mistake of a bid as one English sentence for its engineer; empty when there is none. */
export function checkBid(bid: Bid): string[] {
  const regions = allRegions(bid.region);
  const regionCodes = new Set(regions.map((region) => region.code));
  const departmentKeys = new Set(bid.departments.map((department) => department.key));
  return [
    ...emptyTexts(bid, 'bid'),
    ...(bid.languages[0] === 'zh-CN' ? [] : ['the first language has to be zh-CN']),
    ...checkBrand(bid),
    ...checkRegions(regions),
    ...doubles(
      'region code',
      regions.map((region) => region.code),
    ),
    ...doubles(
      'department',
      bid.departments.map((department) => department.key),
    ),
    ...doubles(
      'department code',
      bid.departments.map((department) => department.code),
    ),
    ...doubles(
      'source name of a department',
      bid.departments.flatMap((department) => department.sourceNames),
    ),
    ...doubles(
      'hall',
      bid.halls.map((hall) => hall.key),
    ),
    ...doubles(
      'theme',
      [...bid.themes.persons, ...bid.themes.corporations].map((theme) => theme.key),
    ),
    ...doubles(
      'staff username',
      bid.people.staff.map((one) => one.username),
    ),
    ...doubles(
      'identity number',
      bid.people.citizens.map((one) => one.identityNumber),
    ),
    ...[...bid.departments, ...bid.halls, ...bid.catalogue.imports]
      .filter((one) => !regionCodes.has(one.regionCode))
      .map((one) => `region ${one.regionCode} is not in the region tree`),
    ...bid.people.staff.flatMap((one) =>
      (one.departments === 'all' ? [] : one.departments)
        .filter((key) => !departmentKeys.has(key))
        .map((key) => `staff ${one.username}: there is no department "${key}"`),
    ),
    ...checkPlaces(bid),
    ...checkStaffRoles(bid),
    ...checkLimits(bid),
    ...checkIdentity(bid),
    ...checkRetention(bid),
    ...checkSecurity(bid),
  ];
}

function allRegions(region: Region): Region[] {
  return [region, ...(region.children ?? []).flatMap(allRegions)];
}

function isText(value: object): value is BidText {
  return 'zh' in value && 'en' in value;
}

/** Finds texts with a language left empty, wherever they are. */
function emptyTexts(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  if (isText(value)) return value.zh.trim() && value.en.trim() ? [] : [`${at}: a language is empty`];
  return Object.entries(value).flatMap(([name, inner]) => emptyTexts(inner, `${at}.${name}`));
}

function checkBrand({ brand }: Bid): string[] {
  const colors = [brand.color, brand.ink, brand.soft];
  if (colors.some((color) => !/^#[0-9a-f]{6}$/i.test(color))) return ['brand: colours have to be #rrggbb'];
  const pairs: [string, string, string][] = [
    ['ink on the brand colour', brand.ink, brand.color],
    ['the brand colour on white', brand.color, '#ffffff'],
    ['the brand colour on its soft tone', brand.color, brand.soft],
  ];
  return pairs
    .filter(([, one, other]) => contrast(one, other) < readable)
    .map(
      ([what, one, other]) =>
        `brand: ${what} has a contrast of ${contrast(one, other).toFixed(2)}, needs ${readable}`,
    );
}

/** Digits of its code that a region shares with everything in it. */
const sharedDigits = { city: 4, district: 6, township: 9 } as const;

function checkRegions(regions: Region[]): string[] {
  return regions.flatMap((region) => [
    ...(/^\d{12}$/.test(region.code) ? [] : [`region ${region.code}: a region code has 12 digits`]),
    ...(region.children ?? [])
      .filter((child) => !child.code.startsWith(region.code.slice(0, sharedDigits[region.level])))
      .map((child) => `region ${child.code} cannot lie in ${region.code}`),
  ]);
}

function checkPlaces(bid: Bid): string[] {
  return bid.people.staff
    .filter(
      (one) =>
        !bid.halls.some(
          (hall) => hall.key === one.hall && hall.windows.some(({ number }) => number === one.window),
        ),
    )
    .map((one) => `staff ${one.username}: there is no window ${one.window} in hall "${one.hall}"`);
}

function checkStaffRoles({ people }: Bid): string[] {
  return people.staff.flatMap(({ username, roles }) => {
    const problem = rolesProblem(roles);
    return problem ? [`staff ${username}: nobody can be ${roles.join(' and ')} (${problem})`] : [];
  });
}

function checkLimits({ limits }: Bid): string[] {
  const counts = Object.entries(limits).filter(([name]) => name !== 'yellowShare');
  return [
    ...counts
      .filter(([, value]) => !Number.isInteger(value) || value < 1)
      .map(([name]) => `limits.${name} has to be a whole number from 1`),
    ...(limits.yellowShare > 0 && limits.yellowShare < 1
      ? []
      : ['limits.yellowShare has to lie between 0 and 1']),
    ...(limits.correctionNoticeDays <= 5
      ? []
      : ['limits.correctionNoticeDays: 行政许可法 Art. 32 allows 5 days']),
  ];
}

/** Six months: what 等保 level 3 asks for the records of who was logged in. */
const leastSessionDays = 183;

function checkRetention({ retention }: Bid): string[] {
  return [
    ...Object.entries(retention)
      .filter(([, value]) => !Number.isInteger(value) || value < 1)
      .map(([name]) => `retention.${name} has to be a whole number from 1`),
    ...(retention.sessionDays >= leastSessionDays
      ? []
      : [`retention.sessionDays: 等保 level 3 asks for ${leastSessionDays} days or more`]),
  ];
}

/** The values that the security officer will not be able to set either. */
function checkSecurity({ security, demonstration }: Bid): string[] {
  const weak = securityProblems(security, demonstration !== null).map(({ path, reason, range }) => {
    if (range) return `security.${path} has to lie between ${range.least} and ${range.most}`;
    return reason === 'order'
      ? `security.${path} is shorter than the first wait`
      : `security.${path}: only a demonstration may do without a second factor`;
  });
  const { days } = security.strictTransport;
  return [
    ...weak,
    ...rateProblems(security.rateLimits),
    ...(Number.isInteger(days) && days >= 0
      ? []
      : ['security.strictTransport.days has to be a whole number']),
  ];
}

/** A city without a way in cannot be used, and the login without proof belongs to a demonstration. */
function checkIdentity({ identity, demonstration }: Bid): string[] {
  const { citizenWays, staffWays } = identity;
  return [
    ...(citizenWays.length && staffWays.length ? [] : ['identity: there is no way in']),
    ...(citizenWays.includes('demo') && !demonstration
      ? ['identity.citizenWays: demo is open to everybody, and only in a demonstration']
      : []),
    ...doubles('way in', citizenWays),
  ];
}

function doubles(what: string, values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map(
    (value) => `${what} "${value}" is there twice`,
  );
}
