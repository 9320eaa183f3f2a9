import { useSyncExternalStore } from 'react';

const watch = (query: string) => {
  const list = window.matchMedia(query);
  return {
    subscribe: (listener: () => void) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    matches: () => list.matches,
  };
};

// The same widths as in the style sheets.
const narrow = watch('(max-width: 50rem)');
const wide = watch('(min-width: 75rem)');

/** Queue and case are two views, one at a time. */
export const useNarrow = (): boolean => useSyncExternalStore(narrow.subscribe, narrow.matches);

/** There is room for the acts beside the case. */
export const useWide = (): boolean => useSyncExternalStore(wide.subscribe, wide.matches);
