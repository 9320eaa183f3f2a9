import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../server/ask.js';
import { operations, type Case } from '../server/operations.js';
import { usePollInterval } from '../server/site.js';
import { useTexts } from '../text/texts.js';
import type { Language } from '../text/language.js';

export const caseKey = (language: Language, id: string) => ['case', language, id] as const;

/** After an act: the queue and its counts are other than they were. */
export function refreshQueue(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['queue'] });
  void queries.invalidateQueries({ queryKey: ['queueCounts'] });
}

/**
 * An open case, kept true: while the page is visible its version is asked every few seconds, and the case
 * itself again when the version is another.
 *
 * @returns the query, and how often others have changed the case under the reader's eyes
 */
export function useLiveCase(id: string) {
  const { language } = useTexts();
  const queries = useQueryClient();
  const interval = usePollInterval();
  const [changes, setChanges] = useState(0);
  const query = useQuery({
    queryKey: caseKey(language, id),
    queryFn: async (): Promise<Case | null> => (await ask(operations.case, { id })).case,
  });
  const version = useQuery({
    queryKey: ['caseVersion', id],
    queryFn: async () => (await ask(operations.caseVersion, { id })).caseVersion,
    enabled: Boolean(query.data),
    refetchInterval: interval,
    staleTime: 0,
  });

  const seen = query.data?.version;
  const now = version.data;
  const asked = version.dataUpdatedAt;
  useEffect(() => {
    // An answer may be older than the case that an act brought: only a later version is news.
    if (seen === undefined || now === undefined || (now !== null && now <= seen)) return;
    void queries.invalidateQueries({ queryKey: ['case'] }).then(() => setChanges((count) => count + 1));
    refreshQueue(queries);
  }, [queries, seen, now, asked]);

  return { query, changes };
}
