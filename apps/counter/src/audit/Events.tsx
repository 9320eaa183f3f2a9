import { Alert, Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { FailureNote } from '../app/FailureNote.js';
import { useTexts } from '../text/texts.js';
import { EventTable } from './EventTable.js';
import { FilterForm } from './FilterForm.js';
import { isNarrowed, readFilter, writeFilter } from './filter.js';
import { useAuditEvents, useAuditExport } from './use-audit.js';

/** The list of events under the filter of the address. */
export function Events() {
  const { t } = useTexts();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const list = useAuditEvents(filter);
  const taking = useAuditExport();
  const pages = list.data?.pages ?? [];
  const refusal = pages.find((page) => page.refusal)?.refusal ?? null;
  const entries = pages.flatMap((page) => page.entries ?? []);
  const taken = taking.data;

  return (
    <>
      <FilterForm
        key={search.toString()}
        filter={filter}
        refusal={refusal}
        onChange={(next) => {
          taking.reset();
          setSearch(writeFilter(next));
        }}
      />
      <div className="audit-tools">
        <p role="status">
          {list.isPending ? t('audit.loading') : t('audit.shown', { count: entries.length })}
          {list.hasNextPage ? t('audit.moreThere') : ''}
        </p>
        <Button onClick={() => window.print()} disabled={!entries.length}>
          {t('audit.print')}
        </Button>
        <Button onClick={() => taking.mutate(filter)} loading={taking.isPending} disabled={!entries.length}>
          {t('audit.export')}
        </Button>
      </div>
      {taken?.file && (
        <Alert
          role="status"
          type="success"
          showIcon
          title={t('audit.exported')}
          description={<Link to="/audit?kind=historyExported">{t('audit.exported.where')}</Link>}
        />
      )}
      {taken?.refusal && <Alert role="alert" type="warning" showIcon title={taken.refusal.message} />}
      {taking.isError && <FailureNote failure={taking.error} onRetry={() => taking.mutate(filter)} />}
      {list.isError && <FailureNote failure={list.error} onRetry={() => void list.refetch()} />}
      {refusal ? (
        <Alert role="alert" type="warning" showIcon title={refusal.message} />
      ) : (
        !list.isPending &&
        !list.isError &&
        !entries.length && (
          <p className="audit-empty">{t(isNarrowed(filter) ? 'audit.empty' : 'audit.none')}</p>
        )
      )}
      {entries.length > 0 && <EventTable entries={entries} />}
      {list.hasNextPage && (
        <Button
          className="audit-more"
          onClick={() => void list.fetchNextPage()}
          loading={list.isFetchingNextPage}
        >
          {t('audit.more')}
        </Button>
      )}
    </>
  );
}
