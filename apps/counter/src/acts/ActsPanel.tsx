import { Alert, Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FormView } from '../case/form-view.js';
import { actKeys } from '../keyboard/keys.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import type { Case } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { isStaffAct, isWritten, staffActs, wasOvertaken, type ActContent, type StaffAct } from './acts.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { CorrectionForm } from './CorrectionForm.js';
import { choicesOf } from './choices.js';
import { emptyCorrection } from './correction.js';
import { useDraft } from './drafts.js';
import { OverNote } from './OverNote.js';
import { ReasonForm } from './ReasonForm.js';
import { useAct, type Intended } from './use-act.js';
import './acts.css';

/**
 * What may be done with the case now, as the server says; what not, and why.
 * Acts that need words are written here, beside the case; each act is confirmed before it is sent.
 */
export function ActsPanel({ found, view, onDone }: { found: Case; view: FormView; onDone: () => void }) {
  const { t } = useTexts();
  const [draft, setDraft] = useDraft(found.id);
  const [intended, setIntended] = useState<Intended | null>(null);
  const [done, setDone] = useState<StaffAct | null>(null);
  const panel = useRef<HTMLElement>(null);
  const choices = useMemo(() => choicesOf(view, found.materials), [view, found.materials]);

  const { mutation, refused, forgetRefusal } = useAct(found, {
    onAnswered: () => setIntended(null),
    onDone: (act) => {
      setDone(act);
      setDraft({
        open: null,
        ...(act === 'REQUEST_CORRECTION' ? { correction: emptyCorrection } : {}),
        ...(act in draft.reasons ? { reasons: { ...draft.reasons, [act]: '' } } : {}),
      });
    },
  });
  const tell = useRef(onDone);
  useEffect(() => {
    tell.current = onDone;
  });
  // Only when the dialog is gone: while it is there it holds the focus.
  useEffect(() => {
    if (!done) return;
    panel.current?.scrollIntoView({ block: 'start' });
    tell.current();
  }, [done]);
  useEffect(() => {
    if (!refused) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'start' });
  }, [refused]);

  const open = staffActs.filter((act) => found.openActs.includes(act));
  const closed = found.closedActs.filter(({ act }) => isStaffAct(act));
  const writing = draft.open;

  const intend = (content: ActContent) => setIntended({ content, version: found.version });
  const begin = (act: StaffAct) => {
    setDone(null);
    forgetRefusal();
    mutation.reset();
    if (isWritten(act)) setDraft({ open: act });
    else if (act === 'DELIVER') intend({ act, way: draft.way });
    else if (act === 'START_REVIEW') mutation.mutate({ content: { act }, version: found.version });
    else intend({ act });
  };
  const stop = () => {
    setDraft({ open: null });
    panel.current?.focus();
  };

  useShortcuts(
    Object.fromEntries(open.map((act) => [actKeys[act].toLowerCase(), () => begin(act)])),
    !mutation.isPending,
  );
  useShortcuts({ Escape: stop }, writing !== null);

  const writingIsOpen = writing !== null && open.includes(writing);
  return (
    <section
      className="card acts"
      aria-labelledby="acts-heading"
      tabIndex={-1}
      ref={panel}
      data-writing={writing !== null}
    >
      <h2 id="acts-heading">{t('acts.title')}</h2>
      <div role="status">
        {done && <Alert type="success" showIcon title={t(`done.${done}`)} />}
        {mutation.isPending && !intended && <p className="quiet">{t('act.sending')}</p>}
      </div>
      {refused && (
        <Alert
          type={wasOvertaken(refused.refusal.code) ? 'warning' : 'error'}
          role="alert"
          showIcon
          title={wasOvertaken(refused.refusal.code) ? t('act.faster') : t('act.refused')}
          description={refused.refusal.message}
        />
      )}
      {mutation.isError && !intended && (
        <Alert
          type="error"
          role="alert"
          showIcon
          title={t('failure.again')}
          description={<Button onClick={() => mutation.mutate(mutation.variables)}>{t('app.retry')}</Button>}
        />
      )}

      {writing && !writingIsOpen && (
        <OverNote
          act={writing}
          reason={closed.find(({ act }) => act === writing)?.reason}
          draft={draft}
          choices={choices}
          onClose={stop}
        />
      )}
      {writing === 'REQUEST_CORRECTION' && writingIsOpen && (
        <CorrectionForm
          choices={choices}
          draft={draft.correction}
          refusal={refused?.act === writing ? refused.refusal : null}
          onChange={(correction) => setDraft({ correction })}
          onReady={(points) => intend({ act: writing, points })}
          onStop={stop}
        />
      )}
      {writing && writing !== 'REQUEST_CORRECTION' && writingIsOpen && isWritten(writing) && (
        <ReasonForm
          key={writing}
          act={writing}
          reason={draft.reasons[writing] ?? ''}
          refusal={refused?.act === writing ? refused.refusal : null}
          onChange={(reason) => setDraft({ reasons: { ...draft.reasons, [writing]: reason } })}
          onReady={(reason) => intend({ act: writing, reason })}
          onStop={stop}
        />
      )}

      {!writing && (
        <>
          {open.length === 0 && <p className="quiet">{t('acts.none')}</p>}
          <ul className="act-list">
            {open.map((act, index) => (
              <li key={act}>
                <Button
                  block
                  type={index === 0 ? 'primary' : 'default'}
                  danger={act === 'REFUSE' || act === 'NOT_ACCEPT'}
                  aria-keyshortcuts={actKeys[act]}
                  disabled={mutation.isPending}
                  onClick={() => begin(act)}
                >
                  {t(`act.${act}`)} <kbd aria-hidden>{actKeys[act]}</kbd>
                </Button>
              </li>
            ))}
          </ul>
          {closed.length > 0 && (
            <details className="closed-acts" open={open.length === 0}>
              <summary>{t('acts.closed')}</summary>
              <ul>
                {closed.map(({ act, reason }) => (
                  <li key={act}>
                    <b>{isStaffAct(act) && t(`act.${act}`)}</b> {reason}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}

      {intended && (
        <ConfirmDialog
          intended={intended}
          choices={choices}
          sending={mutation.isPending}
          failure={mutation.error}
          onWay={(way) => {
            setDraft({ way });
            intend({ act: 'DELIVER', way });
          }}
          onConfirm={() => mutation.mutate(intended)}
          onCancel={() => {
            mutation.reset();
            setIntended(null);
          }}
        />
      )}
    </section>
  );
}
