import type { Case } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';

/** What the applicant was asked to correct, and whether they have. */
export function CorrectionNotice({ correction }: { correction: NonNullable<Case['correction']> }) {
  const { t, language } = useTexts();
  return (
    <section className="card" aria-labelledby="correction-heading">
      <h2 id="correction-heading">{t('case.correction')}</h2>
      <p className="quiet">
        {t('case.correction.issued', {
          by: correction.issuedBy,
          at: formatMoment(language, correction.issuedAt),
          count: correction.points.length,
        })}
      </p>
      <ol className="points">
        {correction.points.map((point, index) => (
          <li key={index}>
            <b>{point.label}</b> {point.message}
          </li>
        ))}
      </ol>
      {correction.answeredAt && (
        <p className="tag good">
          {t('case.correction.answered', { at: formatMoment(language, correction.answeredAt) })}
        </p>
      )}
    </section>
  );
}
