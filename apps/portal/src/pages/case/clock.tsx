import { formatDay, formatWeekday } from '@tongban/rules';
import type { portal } from '@tongban/client-graphql';
import { DaysRing, useUi } from '@tongban/client-ui';
import { useT } from '../../texts';

/** Days left, until when at the latest, and what does not count. */
export function Clock({ clock }: { readonly clock: portal.ClockPartsFragment }) {
  const t = useT();
  const { language } = useUi();
  return (
    <div className="tb-clock tb-space" id="case-clock">
      <DaysRing
        daysLeft={clock.daysLeft}
        daysTotal={clock.promisedDays}
        unit={clock.promisedUnit}
        light={clock.light}
      />
      <div className="tb-clock__text">
        <div className="tb-strong">
          {t('case.due', {
            day: formatDay(clock.promisedDue, language),
            weekday: formatWeekday(clock.promisedDue, language),
          })}
        </div>
        <div className="tb-muted tb-small">{t(`case.due.rule.${clock.promisedUnit}`)}</div>
        {clock.statutoryDue && (
          <div className="tb-muted tb-small">
            {t('case.due.statutory', { day: formatDay(clock.statutoryDue, language) })}
          </div>
        )}
        {clock.provisional && (
          <div className="tb-warn tb-small" id="case-provisional">
            {t('case.due.provisional')}
          </div>
        )}
        {clock.stoppedSince && (
          <div className="tb-warn">{t('case.stopped', { day: formatDay(clock.stoppedSince, language) })}</div>
        )}
      </div>
    </div>
  );
}
