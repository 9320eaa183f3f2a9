import { portal } from '@tongban/client-graphql';
import { useAsk } from './api';

/** The bid as the reader sees it: names, brand, themes. Undefined until it is known. */
export const useSite = (): portal.SiteQuery['site'] | undefined =>
  useAsk(portal.SiteDocument, {}, { keep: true }).data?.site;
