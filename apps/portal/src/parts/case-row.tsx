import { formatDay, formatInstant } from '@tongban/rules';
import type { portal } from '@tongban/client-graphql';
import { Card, LinkButton, Tag, useUi } from '@tongban/client-ui';
import { useT } from '../texts';
import { BothNames } from './both-names';
import { nextAct, stageTone } from './case-words';

/** One of the reader's cases: where it is, how long it may still take, and what to do next. */
export function CaseRow({ row, before }: { readonly row: portal.CaseRowFragment; readonly before: string }) {
  const t = useT();
  const { language } = useUi();
  const act = nextAct(row.openActs, row.clock?.running === true);
  const tone = stageTone(row.stage, row.outcome);
  return (
    <Card id={`${before}-${row.id}`} tone={row.stage === 'CORRECTION' ? 'warn' : undefined}>
      <div className="tb-between">
        <h3 className="tb-h3">{row.itemName}</h3>
        <Tag tone={tone}>
          {t(`stage.${row.stage}`)}
          {row.outcome && ` · ${t(`outcome.${row.outcome}`)}`}
        </Tag>
      </div>
      {row.agentName && <BothNames of={row} />}
      {row.toDo && <div className="tb-p">{row.toDo}</div>}
      <div className="tb-small tb-muted">
        {row.finishedAt
          ? t('cases.finished', { time: formatInstant(Date.parse(row.finishedAt), language) })
          : row.submittedAt
            ? t('cases.submitted', { time: formatInstant(Date.parse(row.submittedAt), language) })
            : t('cases.saved', { time: formatInstant(Date.parse(row.savedAt), language) })}
      </div>
      <div className="tb-between tb-between--end">
        <div>{row.clock?.running && <DaysLeft clock={row.clock} />}</div>
        <LinkButton
          id={`${before}-${row.id}-go`}
          to={`/case?id=${row.id}`}
          kind={act === 'VIEW' ? 'secondary' : 'primary'}
          small
          label={t('words.pair', { name: t(`act.${act}`), value: row.itemName })}
        >
          {t(`act.${act}`)}
        </LinkButton>
      </div>
    </Card>
  );
}

function DaysLeft({ clock }: { readonly clock: portal.ClockPartsFragment }) {
  const t = useT();
  const { language } = useUi();
  const words =
    clock.daysLeft > 0
      ? t(`cases.left.${clock.promisedUnit}`, { n: clock.daysLeft })
      : clock.daysLeft === 0
        ? t('cases.today')
        : t(`cases.late.${clock.promisedUnit}`, { n: -clock.daysLeft });
  return (
    <span
      className={
        clock.light === 'GREEN'
          ? 'tb-small'
          : clock.light === 'YELLOW'
            ? 'tb-small tb-warn tb-strong'
            : 'tb-small tb-bad tb-strong'
      }
    >
      {words}
      {' · '}
      {formatDay(clock.promisedDue, language)}
    </span>
  );
}
