import { createContext, useContext } from 'react';
import type { Site } from './operations.js';

const Context = createContext<Site | null>(null);

export const SiteProvider = Context.Provider;

/** The city, its brand and the settings of this installation. */
export function useSite(): Site {
  const site = useContext(Context);
  if (!site) throw new Error('useSite needs SiteProvider above it');
  return site;
}

/** How often what can change under one's eyes is asked again, in milliseconds. */
export const usePollInterval = (): number => Math.max(1, useSite().pollSeconds) * 1000;
