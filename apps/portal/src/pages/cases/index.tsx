import { useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import type { portal } from '@tongban/client-graphql';
import { Button, EmptyState, ErrorState, LinkButton, LoadingState, Page } from '@tongban/client-ui';
import { CaseRow } from '../../parts/case-row';
import { LogInFirst } from '../../parts/log-in-first';
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
  const [state, setState] = useState<portal.ApplicationState>('ALL');
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
        <EmptyState id="cases-empty" title={t('cases.empty.title')}>
          <div className="tb-muted">{t('cases.empty.text')}</div>
          <LinkButton id="cases-to-items" to="/items">
            {t('guide.toItems')}
          </LinkButton>
        </EmptyState>
      )}
      <h2 className="tb-hidden">{t(`cases.state.${state}`)}</h2>
      <div className="tb-cards">
        {cases?.map((row) => (
          <CaseRow key={row.id} row={row} before="case" />
        ))}
      </div>
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
