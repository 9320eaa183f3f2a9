import type { QueueCounts, QueueView } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { queueViews } from './use-queue.js';

const countOf: Record<QueueView, keyof QueueCounts> = {
  TO_DO: 'toDo',
  UNIT: 'unit',
  LIGHTS: 'lights',
  CORRECTION: 'correction',
  DONE: 'doneToday',
};

/** Which cases the queue shows, each view with how many there are. */
export function QueueTabs({
  view,
  counts,
  onChoose,
}: {
  view: QueueView;
  counts: QueueCounts | undefined;
  onChoose: (view: QueueView) => void;
}) {
  const { t } = useTexts();
  return (
    <div className="queue-tabs" role="group" aria-label={t('queue.views')}>
      {queueViews.map((one) => {
        const name = t(`queue.view.${one}`);
        const count = counts?.[countOf[one]];
        return (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            aria-label={count === undefined ? name : t('queue.view.count', { view: name, count })}
            onClick={() => onChoose(one)}
          >
            <span>{name}</span> <b>{count ?? '–'}</b>
          </button>
        );
      })}
    </div>
  );
}
