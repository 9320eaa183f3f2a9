import type { Language } from '@tongban/kernel';
import { inLanguage, type ApplicantKind, type Bid, type Theme } from '@tongban/rules';
import type { HallPlace } from '../places/places.queries.js';
import type { SiteType, ThemeType } from '../portal/site.types.js';

/** What the portal shows of the bid. */
export function siteView(
  bid: Bid,
  halls: readonly HallPlace[],
  counts: ReadonlyMap<string, number>,
  language: Language,
): Omit<SiteType, 'uploadScanner'> {
  const either = (chinese: string, english: string): string => (language === 'en' ? english : chinese);
  const themes = (list: readonly Theme[], applicantKind: ApplicantKind): ThemeType[] =>
    list.map(({ key, name, icon }) => ({
      key,
      name: inLanguage(name, language),
      icon,
      applicantKind,
      itemCount: counts.get(key) ?? 0,
    }));
  return {
    name: inLanguage(bid.portal, language),
    cityName: inLanguage(bid.city, language),
    slogan: inLanguage(bid.slogan, language),
    demonstration: bid.demonstration && inLanguage(bid.demonstration, language),
    hotline: bid.hotline,
    brand: {
      color: bid.brand.color,
      ink: bid.brand.ink,
      soft: bid.brand.soft,
      logoUrl: '/files/portal/brand/logo.svg',
    },
    languages: [...bid.languages],
    themes: [...themes(bid.themes.persons, 'natural'), ...themes(bid.themes.corporations, 'legal')],
    halls: halls.map((hall) => ({
      key: hall.key,
      name: either(hall.name, hall.nameEn),
      address: either(hall.address, hall.addressEn),
      hours: either(hall.hours, hall.hoursEn),
      telephone: hall.telephone,
      windows: hall.windows.map(({ number, name, nameEn }) => ({ number, name: either(name, nameEn) })),
    })),
    largestUpload: bid.limits.largestUpload,
  };
}
