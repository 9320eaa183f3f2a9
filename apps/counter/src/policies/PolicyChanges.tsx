import { useId } from 'react';
import type { SecurityPolicy } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { allFields } from './fields.js';

/** Who changed what, when and why; the newest first. */
export function PolicyChanges({ changes }: { changes: SecurityPolicy['changes'] }) {
  const { t, language } = useTexts();
  const title = useId();
  const nameOf = (field: string): string => {
    const name = allFields.find((one) => one.replace(/[A-Z]/g, '_$&').toUpperCase() === field);
    return name ? t(`policies.${name}`) : field;
  };
  const text = (value: string): string =>
    value === 'true' || value === 'false' ? t(`policies.${value}`) : value;
  return (
    <section className="policy-changes" aria-labelledby={title}>
      <h2 id={title}>{t('policies.changes')}</h2>
      {changes.length === 0 && <p>{t('policies.changes.none')}</p>}
      <ol>
        {changes.map((change) => (
          <li key={change.id}>
            <p>
              <b>{formatMoment(language, change.at)}</b> {change.by}
            </p>
            <ul>
              {change.entries.map(({ field, before, after }) => (
                <li key={field}>
                  {nameOf(field)} <b>{t('policies.change', { before: text(before), after: text(after) })}</b>
                </li>
              ))}
            </ul>
            <blockquote>{change.reason}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
