import { fieldAt, formatInstant } from '@tongban/rules';
import type { portal } from '@tongban/client-graphql';
import { Card, Link, LinkButton, useUi } from '@tongban/client-ui';
import { formOf } from '../../flow/steps';
import type { Case } from '../../state/case';
import { useT } from '../../texts';

/** Everything that is missing, at once, each with the way to its place; then back to the clerk. */
export function Correction({ mine }: { readonly mine: Case }) {
  const t = useT();
  const { language } = useUi();
  if (!mine.correction || !mine.openActs.includes('RESUBMIT')) return null;
  const { points, issuedAt } = mine.correction;
  return (
    <Card id="case-correction" tone="warn" title={t('case.correction.title')}>
      <div className="tb-p tb-muted">
        {t('case.correction.intro', {
          n: points.length,
          time: formatInstant(Date.parse(issuedAt), language),
        })}
      </div>
      <div className="tb-list" role="list">
        {points.map((point, at) => {
          const to = placeOf(mine, point);
          return (
            <div key={`${point.label}${at}`} className="tb-material" role="listitem">
              <div className="tb-h3">
                {at + 1}. {point.label}
              </div>
              <div className="tb-p">{point.message}</div>
              {to && (
                <Link
                  id={`case-mend-${at}`}
                  to={to}
                  label={t('case.correction.mend.of', { label: point.label })}
                >
                  {t('case.correction.mend')}
                </Link>
              )}
            </div>
          );
        })}
      </div>
      <div className="tb-actions">
        <LinkButton id="case-resubmit" to={`/check?case=${mine.id}`}>
          {t('case.correction.resubmit')}
        </LinkButton>
      </div>
    </Card>
  );
}

/** Where a point can be put right: the page of its field, or the materials. */
function placeOf(mine: Case, point: portal.CorrectionPartsFragment['points'][number]): string | null {
  if (point.kind === 'MATERIAL') return `/materials?case=${mine.id}&from=check`;
  const definition = formOf(mine);
  const page = definition && point.pointer ? fieldAt(definition, point.pointer)?.page : undefined;
  return page ? `/form?case=${mine.id}&page=${page.key}&from=check` : null;
}
