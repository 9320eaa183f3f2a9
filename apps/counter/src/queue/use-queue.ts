import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask } from '../server/ask.js';
import { operations, type QueueView } from '../server/operations.js';
import { usePollInterval } from '../server/site.js';
import { useTexts } from '../text/texts.js';

const pageSize = 20;

/** The views of the queue, in the order of their tabs. */
export const queueViews = [
  'TO_DO',
  'UNIT',
  'LIGHTS',
  'CORRECTION',
  'DONE',
] as const satisfies readonly QueueView[];

/** Reads a view out of an address; what is unknown means the first. */
export const readView = (value: string | null): QueueView =>
  queueViews.find((view) => view === value) ?? 'TO_DO';

/** One view of the queue, page after page, in the server's order: what is due first. */
export function useQueue(view: QueueView, search: string) {
  const { language } = useTexts();
  return useInfiniteQuery({
    queryKey: ['queue', language, view, search],
    queryFn: async ({ pageParam }) => {
      const variables = { view, search: search || null, first: pageSize, after: pageParam };
      return (await ask(operations.queue, variables)).queue;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.hasMore ? page.endCursor : null),
  });
}

/** The counts of the views, asked every few seconds while the page is visible; the lists follow when they change. */
export function useQueueCounts() {
  const queries = useQueryClient();
  const interval = usePollInterval();
  const query = useQuery({
    queryKey: ['queueCounts'],
    queryFn: async () => (await ask(operations.queueCounts, {})).queueCounts,
    refetchInterval: interval,
    placeholderData: keepPreviousData,
  });
  const counts = query.data ? JSON.stringify(query.data) : undefined;
  const before = useRef(counts);
  useEffect(() => {
    if (before.current !== undefined && before.current !== counts) {
      void queries.invalidateQueries({ queryKey: ['queue'] });
    }
    before.current = counts;
  }, [queries, counts]);
  return query;
}
