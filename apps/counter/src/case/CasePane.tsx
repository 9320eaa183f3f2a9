import { useEffect, useMemo, useRef, useState } from 'react';
import { ActsPanel } from '../acts/ActsPanel.js';
import { FailureNote } from '../app/FailureNote.js';
import { useWide } from '../app/use-narrow.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import type { Case } from '../server/operations.js';
import { useSite } from '../server/site.js';
import { useTexts } from '../text/texts.js';
import { CaseDocuments } from './CaseDocuments.js';
import { CaseHeading } from './CaseHeading.js';
import { Content } from './Content.js';
import { CorrectionNotice } from './CorrectionNotice.js';
import { readForm, viewForm } from './form-view.js';
import { Materials } from './Materials.js';
import { Ratings } from './Ratings.js';
import { ReviewPoints } from './ReviewPoints.js';
import { Timeline } from './Timeline.js';
import { useLiveCase } from './use-case.js';
import './case.css';
import './print.css';

/** The open case, or why there is none. */
export default function CasePane({ id, onLeave }: { id: string; onLeave: () => void }) {
  const { t } = useTexts();
  const { query, changes } = useLiveCase(id);
  useShortcuts({ Escape: onLeave });

  const back = (
    <button type="button" className="back-button" onClick={onLeave}>
      ← {t('app.toQueue')}
    </button>
  );
  if (query.isPending) {
    return (
      <section className="case-pane" aria-label={t('case.label')} aria-busy>
        {back}
        <h1 className="vh">{t('case.label')}</h1>
        <p role="status">{t('case.loading')}</p>
      </section>
    );
  }
  if (query.isError && !query.data) {
    return (
      <section className="case-pane" aria-label={t('case.label')}>
        {back}
        <h1 className="vh">{t('case.label')}</h1>
        <FailureNote title={t('case.error')} failure={query.error} onRetry={() => void query.refetch()} />
      </section>
    );
  }
  if (!query.data) {
    return (
      <section className="case-pane no-case" aria-label={t('case.label')}>
        {back}
        <h1>{t('case.missing.title')}</h1>
        <p>{t('case.missing.text')}</p>
      </section>
    );
  }
  return <OpenCase found={query.data} changes={changes} onLeave={onLeave} />;
}

function OpenCase({ found, changes, onLeave }: { found: Case; changes: number; onLeave: () => void }) {
  const { t, language } = useTexts();
  const site = useSite();
  const wide = useWide();
  const heading = useRef<HTMLHeadingElement>(null);
  const [printedAt, setPrintedAt] = useState(() => new Date());

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = `${found.itemName} · ${found.applicantName} · ${site.name}`;
  }, [found.itemName, found.applicantName, site.name]);
  useEffect(() => {
    const stamp = () => setPrintedAt(new Date());
    window.addEventListener('beforeprint', stamp);
    return () => window.removeEventListener('beforeprint', stamp);
  }, []);
  useShortcuts({ p: () => window.print() });

  const form = useMemo(() => readForm(found.form), [found.form]);
  const view = useMemo(
    () =>
      viewForm(form, found.data, found.changes, language, {
        yes: t('case.value.yes'),
        no: t('case.value.no'),
      }),
    [form, found.data, found.changes, language, t],
  );

  const acts = (
    <ActsPanel found={found} view={view} onDone={() => heading.current?.focus({ preventScroll: true })} />
  );
  const middle = (
    <>
      <Content found={found} view={view} />
      <Materials materials={found.materials} />
      <ReviewPoints points={found.reviewPoints} />
    </>
  );
  const rest = (
    <>
      {found.correction && <CorrectionNotice correction={found.correction} />}
      <Timeline entries={found.timeline} documents={found.documents} />
      <CaseDocuments documents={found.documents} />
      {found.ratings.length > 0 && <Ratings ratings={found.ratings} />}
    </>
  );
  const head = <CaseHeading found={found} headingRef={heading} printedAt={printedAt} onLeave={onLeave} />;

  return (
    <section className="case-pane open-case" aria-labelledby="case-heading" data-wide={wide}>
      <p className="vh" role="status">
        {changes > 0 && t('case.refreshed')}
      </p>
      {wide ? (
        <>
          <div className="case-middle" tabIndex={-1}>
            {head}
            {middle}
          </div>
          <div className="case-side" tabIndex={-1}>
            {acts}
            {rest}
          </div>
        </>
      ) : (
        <>
          {head}
          {acts}
          {middle}
          {rest}
        </>
      )}
    </section>
  );
}
