import type { Case } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';

/** How the applicant rated the service; never who. */
export function Ratings({ ratings }: { ratings: Case['ratings'] }) {
  const { t, language } = useTexts();
  return (
    <section className="card" aria-labelledby="ratings-heading">
      <h2 id="ratings-heading">{t('case.ratings')}</h2>
      <ul className="ratings">
        {ratings.map((rating) => (
          <li key={rating.eventNumber}>
            <b>{rating.title}</b>
            <span className={`tag ${rating.level <= 2 ? 'bad' : 'good'}`}>
              {t('case.rating.level', { name: rating.levelName, level: rating.level })}
            </span>
            {rating.reasons.length > 0 && <span>{rating.reasons.join(language === 'en' ? '; ' : '；')}</span>}
            {rating.text && <q>{rating.text}</q>}
            <time className="quiet" dateTime={rating.at}>
              {formatMoment(language, rating.at)}
            </time>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('case.ratings.note')}</p>
    </section>
  );
}
