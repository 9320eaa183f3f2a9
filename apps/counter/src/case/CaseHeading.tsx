import { PrinterOutlined } from '@ant-design/icons';
import type { RefObject } from 'react';
import { LightMark } from '../queue/LightMark.js';
import type { Case } from '../server/operations.js';
import { useSite } from '../server/site.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { clockInWords, daysInWords, lastDay, mayChange } from './due.js';

/** What this case is, where it stands, and how long there is. */
export function CaseHeading({
  found,
  headingRef,
  printedAt,
  onLeave,
}: {
  found: Case;
  headingRef: RefObject<HTMLHeadingElement>;
  printedAt: Date;
  onLeave: () => void;
}) {
  const { t, language } = useTexts();
  const site = useSite();
  const changed = found.changes.length + found.materials.filter((material) => material.changed).length;
  const { clock } = found;
  return (
    <header className="case-head">
      <p className="print-only">
        {t('case.printedOn', { city: site.name, at: formatMoment(language, printedAt) })}
      </p>
      <div className="case-tools">
        <button type="button" className="back-button" onClick={onLeave}>
          ← {t('app.toQueue')}
        </button>
        <button type="button" className="tool-button" onClick={() => window.print()} aria-keyshortcuts="P">
          <PrinterOutlined aria-hidden /> {t('case.print')} <kbd aria-hidden>P</kbd>
        </button>
      </div>
      <h1 id="case-heading" ref={headingRef} tabIndex={-1}>
        {found.itemName}
      </h1>
      <p className="tags">
        <span className="tag">{t(`stage.${found.stage}`)}</span>
        {found.outcome && (
          <span className={`tag ${found.outcome === 'GRANTED' ? 'good' : 'bad'}`}>
            {t(`outcome.${found.outcome}`)}
          </span>
        )}
        {changed > 0 && <span className="tag warn">{t('case.changed', { count: changed })}</span>}
      </p>
      <p className="case-clock" role="group" aria-label={t('clock.label')}>
        {clock ? (
          <>
            {clock.running && (
              <strong className="row-due" data-light={clock.light}>
                <LightMark light={clock.light} /> {daysInWords(t, clock.daysLeft)}{' '}
                <small>{t(`light.${clock.light}`)}</small>
              </strong>
            )}
            {clockInWords(clock, t, language).map((words) => (
              <span key={words}>{words}</span>
            ))}
          </>
        ) : found.stage === 'SUBMITTED' || found.stage === 'CORRECTION' ? (
          <span>{t('clock.waiting')}</span>
        ) : (
          <span>{t('clock.done')}</span>
        )}
        {found.correctionDue && !clock && (
          <span>
            {t(found.stage === 'CORRECTION' ? 'clock.correctionDue' : 'clock.intakeDue', {
              day: lastDay(found.correctionDue, mayChange(found.correctionDue), t, language),
            })}
          </span>
        )}
      </p>
      <p className="case-number">
        <span>{t('case.number', { number: found.number })}</span>
        <span>
          {t('case.submitted', {
            at: formatMoment(language, found.submittedAt),
            channel: t(`channel.${found.channel}`),
          })}
        </span>
        <span>{found.departmentName}</span>
      </p>
      {found.reason && (
        <p className="case-reason">
          <b>{t('case.reason')}</b> {found.reason}
        </p>
      )}
    </header>
  );
}
