import { useId } from 'react';
import type { SecurityPolicy } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { ValueChanges } from './ValueChanges.js';

/** Who changed what, when and why; the newest first. */
export function PolicyChanges({ changes }: { changes: SecurityPolicy['changes'] }) {
  const { t, language } = useTexts();
  const title = useId();
  return (
    <section className="policy-changes" aria-labelledby={title}>
      <h2 id={title}>{t('policies.changes')}</h2>
      {changes.length === 0 && <p>{t('policies.changes.none')}</p>}
      <ol>
        {changes.map((change) => (
          <li key={change.id}>
            <p>
              <b>{formatMoment(language, change.at)}</b>{' '}
              {change.confirmedBy
                ? t('policies.byTwo', { by: change.by, confirmedBy: change.confirmedBy })
                : change.by}
            </p>
            <ValueChanges entries={change.entries} />
            <blockquote>{change.reason}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
