import { Link, useLocation } from 'react-router';
import { dueOf } from '../case/due.js';
import type { QueueEntry } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { LightMark } from './LightMark.js';

/** One case of the queue: what, whose, and how long there is. */
export function QueueRow({
  entry,
  open,
  onPlace,
}: {
  entry: QueueEntry;
  open: boolean;
  /** One is at this row, by focus or by opening it. */
  onPlace: () => void;
}) {
  const { t, language } = useTexts();
  const { search } = useLocation();
  const due = dueOf(entry, t, language);
  return (
    <li>
      <Link
        className="queue-row"
        to={{ pathname: `/cases/${entry.id}`, search }}
        data-case={entry.id}
        aria-current={open ? 'true' : undefined}
        onFocus={onPlace}
        onClick={onPlace}
      >
        <LightMark light={due.light} />
        <span className="row-item">{entry.itemName}</span>
        <span className="row-due" data-light={due.light ?? 'NONE'}>
          {due.words}
          {due.lightWords && <small>{due.lightWords}</small>}
        </span>
        <span className="row-more">
          <span className="row-applicant">
            {entry.agentName ? `${entry.applicantName}（${entry.agentName}）` : entry.applicantName}
          </span>
          <span className="row-number" title={t('queue.number', { number: entry.number })}>
            …{entry.number.slice(-4)}
          </span>
          <span>{t(`stage.${entry.stage}`)}</span>
          {entry.resubmitted && <span className="tag warn">{t('queue.resubmitted')}</span>}
        </span>
      </Link>
    </li>
  );
}
