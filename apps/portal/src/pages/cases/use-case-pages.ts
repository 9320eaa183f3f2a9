import { failureKind, portal } from '@tongban/client-graphql';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, keyOf } from '../../state/api';
import { reading } from '../../state/reading';

const pageSize = 20;

/** The reader's cases in a state, page by page (keyset cursors). */
export function useCasePages(state: portal.ApplicationState) {
  reading.use();
  const query = useInfiniteQuery({
    queryKey: [...keyOf(portal.MyApplicationsDocument, { state, first: pageSize }), 'pages'],
    queryFn: ({ pageParam }) =>
      ask(portal.MyApplicationsDocument, { state, first: pageSize, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myApplications }) => (myApplications.hasMore ? myApplications.endCursor : undefined),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const kind = query.error ? failureKind(query.error) : null;
  return {
    cases: query.data?.pages.flatMap((page) => page.myApplications.nodes),
    loading: query.isLoading,
    failure: kind === 'session' ? null : kind,
    again: () => query.refetch(),
    more: query.hasNextPage ? () => query.fetchNextPage() : null,
  };
}
