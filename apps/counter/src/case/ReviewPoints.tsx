import { Checkbox } from 'antd';
import { useTexts } from '../text/texts.js';

/** What the law asks the reviewer to look at. Ticks are a help for the eyes and go nowhere. */
export function ReviewPoints({ points }: { points: readonly string[] }) {
  const { t } = useTexts();
  if (points.length === 0) return null;
  return (
    <section className="card" aria-labelledby="points-heading">
      <h2 id="points-heading">{t('case.reviewPoints')}</h2>
      <ul className="review-points">
        {points.map((point) => (
          <li key={point}>
            <Checkbox>{point}</Checkbox>
          </li>
        ))}
      </ul>
      <p className="quiet no-print">{t('case.reviewPoints.note')}</p>
    </section>
  );
}
