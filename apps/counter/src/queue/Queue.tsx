import { Alert, Button } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { FailureNote } from '../app/FailureNote.js';
import { useNarrow } from '../app/use-narrow.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import type { QueueCounts, QueueView } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { neighbour } from './neighbour.js';
import { QueueRow } from './QueueRow.js';
import { QueueTabs } from './QueueTabs.js';
import { SearchBox } from './SearchBox.js';
import { queueViews, useQueue } from './use-queue.js';
import './queue.css';

/** What waits, what is due first on top. J and K move through it, Enter opens, / searches, 1 to 5 change the view. */
export function Queue({
  view,
  search,
  counts,
  openId,
  onLook,
}: {
  view: QueueView;
  search: string;
  counts: QueueCounts | undefined;
  openId: string | undefined;
  onLook: (next: { view?: string; search?: string }) => void;
}) {
  const { t } = useTexts();
  const queue = useQueue(view, search);
  const entries = queue.data?.pages.flatMap((page) => page.nodes) ?? [];
  const ids = entries.map((entry) => entry.id);
  const navigate = useNavigate();
  const location = useLocation();
  const narrow = useNarrow();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const searchBox = useRef<Pick<HTMLInputElement, 'focus'>>(null);
  const toSearch = useRef(false);
  // Where one was, so that “next” goes on from there even when the case has left the list.
  const place = useRef({ id: openId, index: -1 });

  const linkOf = useCallback(
    (id: string) => list.current?.querySelector<HTMLAnchorElement>(`[data-case="${CSS.escape(id)}"]`),
    [],
  );
  const notice = (id: string) => {
    place.current = { id, index: ids.indexOf(id) };
  };
  useEffect(() => {
    if (openId) place.current = { id: openId, index: place.current.id === openId ? place.current.index : -1 };
  }, [openId]);

  const go = (step: 1 | -1) => {
    const next = neighbour(ids, place.current, step);
    if (next === undefined) {
      if (step === 1 && queue.hasNextPage && !queue.isFetchingNextPage) void queue.fetchNextPage();
      return;
    }
    notice(next);
    if (narrow && openId) void navigate({ pathname: `/cases/${next}`, search: location.search });
    else linkOf(next)?.focus();
  };

  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    '/': () => {
      if (!narrow || !openId) return searchBox.current?.focus();
      toSearch.current = true;
      void navigate({ pathname: '/', search: location.search });
    },
    ...Object.fromEntries(queueViews.map((one, index) => [String(index + 1), () => onLook({ view: one })])),
  });

  // Coming back from a case, the focus is where one left, or in the box one asked for.
  const wasOpen = useRef(openId);
  useEffect(() => {
    const left = wasOpen.current;
    wasOpen.current = openId;
    if (!left || openId) return;
    if (toSearch.current) searchBox.current?.focus();
    else (linkOf(left) ?? heading.current)?.focus();
    toSearch.current = false;
  }, [openId, linkOf]);

  const Heading = openId ? 'h2' : 'h1';
  return (
    <section className="queue" aria-labelledby="queue-heading" tabIndex={-1}>
      <Heading className="queue-heading" id="queue-heading" tabIndex={-1} ref={heading}>
        {t('queue.label')}
      </Heading>
      <QueueTabs view={view} counts={counts} onChoose={(next) => onLook({ view: next })} />
      <SearchBox value={search} onSearch={(next) => onLook({ search: next })} ref={searchBox} />
      <p className="queue-order">{t('queue.order')}</p>
      <div className="queue-list" aria-busy={queue.isFetching}>
        {queue.isPending && (
          <p role="status" className="queue-note">
            {t('queue.loading')}
          </p>
        )}
        {queue.isError && (
          <FailureNote title={t('queue.error')} failure={queue.error} onRetry={() => void queue.refetch()} />
        )}
        {queue.isSuccess && entries.length === 0 && (
          <Alert
            className="queue-empty"
            type="info"
            role="status"
            title={search ? t('queue.empty.search', { search }) : t(`queue.empty.${view}`)}
          />
        )}
        <ul ref={list} aria-labelledby="queue-heading" hidden={entries.length === 0}>
          {entries.map((entry) => (
            <QueueRow
              key={entry.id}
              entry={entry}
              open={entry.id === openId}
              onPlace={() => notice(entry.id)}
            />
          ))}
        </ul>
        {queue.hasNextPage && (
          <Button block loading={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
            {queue.isFetchingNextPage ? t('queue.moreLoading') : t('queue.more')}
          </Button>
        )}
      </div>
    </section>
  );
}
