import { failureKind, portal } from '@tongban/client-graphql';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, keyOf } from '../../state/api';
import { reading } from '../../state/reading';

export interface Filter {
  readonly search: string;
  readonly theme: string;
  readonly kind: portal.ApplicantKind | '';
  readonly onlineOnly: boolean;
}

const pageSize = 20;

/** The items that a filter lets through, page by page (keyset cursors). */
export function useItemPages(filter: Filter) {
  reading.use();
  const asked = {
    search: filter.search || null,
    theme: filter.theme || null,
    applicantKind: filter.kind || null,
    onlineOnly: filter.onlineOnly || null,
    first: pageSize,
  };
  const query = useInfiniteQuery({
    queryKey: keyOf(portal.ItemsDocument, asked),
    queryFn: ({ pageParam }) => ask(portal.ItemsDocument, { ...asked, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items }) => (items.hasMore ? items.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  return {
    items: pages?.flatMap((page) => page.items.nodes),
    total: pages?.[0]?.items.total,
    exact: pages?.[0]?.items.totalIsExact ?? true,
    loading: query.isLoading,
    failure: query.error ? notSession(failureKind(query.error)) : null,
    again: () => query.refetch(),
    more: query.hasNextPage ? () => query.fetchNextPage() : null,
  };
}

const notSession = (kind: ReturnType<typeof failureKind>) => (kind === 'session' ? null : kind);
