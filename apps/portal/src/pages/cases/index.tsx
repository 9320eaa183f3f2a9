import { useState } from 'react';
import { useDidShow, useRouter } from '@tarojs/taro';
import { dayOf } from '@tongban/rules';
import type { portal } from '@tongban/client-graphql';
import { Button, EmptyState, ErrorState, LinkButton, LoadingState, Page } from '@tongban/client-ui';
import { CaseRow } from '../../parts/case-row';
import { LogInFirst } from '../../parts/log-in-first';
import { text } from '../../platform/address';
import { useT } from '../../texts';
import { useCasePages } from './use-case-pages';

const states = ['ALL', 'TO_DO', 'RUNNING', 'DONE', 'DRAFT'] as const;

/** All cases of the reader, newest first. */
export default function Cases() {
  const t = useT();
  return (
    <Page id="cases" title={t('cases.title')} tab="cases" wide>
      <LogInFirst id="cases">
        <CaseList />
      </LogInFirst>
    </Page>
  );
}

function CaseList() {
  const t = useT();
  const { params } = useRouter();
  const [state, setState] = useState<portal.ApplicationState>(
    () => states.find((one) => one === text(params['state'])) ?? 'ALL',
  );
  const { cases, loading, failure, again, more } = useCasePages(state);
  useDidShow(() => void again());
  return (
    <>
      <div className="tb-row tb-filter-row" role="group" aria-label={t('cases.filter')}>
        {states.map((one) => (
          <Button
            key={one}
            id={`cases-${one}`}
            kind={one === state ? 'primary' : 'secondary'}
            small
            pressed={one === state}
            onPress={() => setState(one)}
          >
            {t(`cases.state.${one}`)}
          </Button>
        ))}
      </div>
      {loading && <LoadingState rows={4} />}
      {failure && <ErrorState id="cases-error" kind={failure} onRetry={again} />}
      {cases?.length === 0 && (
        <EmptyState id="cases-empty" title={t(`cases.empty.${state}`)}>
          <div className="tb-muted">{t(state === 'DONE' ? 'cases.empty.ended' : 'cases.empty.text')}</div>
          <LinkButton id="cases-to-items" to="/items">
            {t('guide.toItems')}
          </LinkButton>
        </EmptyState>
      )}
      <h2 className="tb-hidden">{t(`cases.state.${state}`)}</h2>
      {state === 'DONE' && !!cases?.length && <div className="tb-p tb-muted">{t('cases.ended.text')}</div>}
      {byYear(cases ?? [], state === 'DONE').map(({ year, rows }) => (
        <div key={year}>
          {year && <div className="tb-h3 tb-year">{t('cases.year', { year })}</div>}
          <div className="tb-cards">
            {rows.map((row) => (
              <CaseRow key={row.id} row={row} before="case" />
            ))}
          </div>
        </div>
      ))}
      {more && (
        <div className="tb-center">
          <Button id="cases-more" onPress={more}>
            {t('cases.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is over, under the year in which it ended; anything else in one piece. */
function byYear(
  cases: readonly portal.CaseRowFragment[],
  over: boolean,
): { year: string; rows: portal.CaseRowFragment[] }[] {
  const years: { year: string; rows: portal.CaseRowFragment[] }[] = [];
  for (const row of cases) {
    const year = over && row.finishedAt ? dayOf(new Date(row.finishedAt)).slice(0, 4) : '';
    const last = years.at(-1);
    if (last && last.year === year) last.rows.push(row);
    else years.push({ year, rows: [row] });
  }
  return years;
}
