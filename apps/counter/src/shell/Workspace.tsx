import { lazy, Suspense, useEffect, useState } from 'react';
import { useMatch, useNavigate, useSearchParams } from 'react-router';
import { DraftsProvider } from '../acts/drafts.js';
import { FailureNote } from '../app/FailureNote.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Queue } from '../queue/Queue.js';
import { readView, useQueueCounts } from '../queue/use-queue.js';
import { useSite } from '../server/site.js';
import { useTexts } from '../text/texts.js';
import { Foot } from './Foot.js';
import { Head } from './Head.js';
import './workspace.css';

const CasePane = lazy(() => import('../case/CasePane.js'));
const KeysDialog = lazy(() => import('./KeysDialog.js'));

/** The clerk's desk: the queue on the left, the case on the right; on a narrow screen one of the two. */
export default function Workspace() {
  const { t } = useTexts();
  const counts = useQueueCounts();
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const id = useMatch('/cases/:id')?.params.id;
  const view = readView(params.get('view'));
  // Never in the address: a clerk may search for an identity number, and addresses stand in histories and logs.
  const [search, setSearch] = useState('');
  const [keysShown, setKeysShown] = useState(false);

  const title = t('app.title', { site: useSite().name });
  useEffect(() => {
    // An open case names itself.
    if (!id) document.title = title;
  }, [id, title]);
  useShortcuts({ '?': () => setKeysShown(true) });

  const look = (next: { view?: string; search?: string }) => {
    if (next.search !== undefined) setSearch(next.search);
    if (next.view === undefined) return;
    const { view: chosen } = next;
    setParams((before) => new URLSearchParams({ ...Object.fromEntries(before), view: chosen }));
  };
  const toQueue = () => void navigate({ pathname: '/', search: params.toString() });

  return (
    <DraftsProvider>
      <div className="workspace" data-open={id ? 'case' : 'queue'}>
        <a className="skip" href="#content">
          {t('app.skip')}
        </a>
        <Head />
        {counts.isError && (
          <div className="lost">
            <FailureNote failure={counts.error} onRetry={() => void counts.refetch()} />
          </div>
        )}
        <main className="panes" id="content" tabIndex={-1}>
          <Queue view={view} search={search} counts={counts.data} openId={id} onLook={look} />
          {id ? (
            <Suspense
              fallback={
                <p role="status" className="case-pane">
                  {t('case.loading')}
                </p>
              }
            >
              <CasePane key={id} id={id} onLeave={toQueue} />
            </Suspense>
          ) : (
            <section className="case-pane no-case" aria-label={t('case.label')}>
              <h2>{t('queue.noCase.title')}</h2>
              <p>{t('queue.noCase.text')}</p>
            </section>
          )}
        </main>
        <Foot doneToday={counts.data?.doneToday} onShowKeys={() => setKeysShown(true)} />
      </div>
      {keysShown && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </DraftsProvider>
  );
}
