import { useState } from 'react';
import { useRouter } from '@tarojs/taro';
import {
  Button,
  Card,
  Choices,
  Details,
  EmptyState,
  ErrorState,
  LoadingState,
  Page,
  Select,
} from '@tongban/client-ui';
import { ItemRow } from '../../parts/item-row';
import { SearchBox } from '../../parts/search-box';
import { text } from '../../platform/address';
import { hasRoom } from '../../platform/has-room';
import { useSite } from '../../state/site';
import { useT } from '../../texts';
import { ElderEntry } from './elder-entry';
import { useItemPages, type Filter } from './use-item-pages';

/** Search results and browsing by theme. */
export default function Items() {
  const t = useT();
  const { params } = useRouter();
  const [filter, setFilter] = useState<Filter>({
    search: text(params['search']),
    theme: text(params['theme']),
    kind: params['kind'] === 'LEGAL' || params['kind'] === 'NATURAL' ? params['kind'] : '',
    onlineOnly: false,
  });
  const change = (changed: Partial<Filter>) => setFilter({ ...filter, ...changed });
  const { items, total, exact, loading, failure, again, more } = useItemPages(filter);
  const clear = () => setFilter({ search: '', theme: '', kind: '', onlineOnly: false });

  return (
    <Page id="items" title={t('items.title')} tab="items" wide>
      <div className="tb-browse">
        <Card>
          <SearchBox
            key={filter.search}
            id="items-search"
            label={t('items.search.label')}
            button={t('items.search.button')}
            value={filter.search}
            onSearch={(search) => change({ search })}
          />
          <Filters filter={filter} onChange={change} />
        </Card>
        <div>
          <ElderEntry search={filter.search} />
          <Card>
            <div role="status" className="tb-muted tb-small" id="items-count">
              {total !== undefined && t(exact ? 'items.count' : 'items.count.many', { n: total })}
            </div>
            {loading && <LoadingState rows={6} />}
            {failure && <ErrorState id="items-error" kind={failure} onRetry={again} />}
            {items?.length === 0 && (
              <EmptyState id="items-empty" title={t('items.empty.title')}>
                <div className="tb-muted">{t('items.empty.text')}</div>
                <Button id="items-clear" onPress={clear}>
                  {t('items.clear')}
                </Button>
              </EmptyState>
            )}
            {items && items.length > 0 && (
              <div className="tb-list" role="list">
                {items.map((item) => (
                  <ItemRow key={item.id} item={item} before="item" />
                ))}
              </div>
            )}
            {more && (
              <div className="tb-center tb-space">
                <Button id="items-more" onPress={more}>
                  {t('items.more')}
                </Button>
              </div>
            )}
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Filters({
  filter,
  onChange,
}: {
  readonly filter: Filter;
  readonly onChange: (changed: Partial<Filter>) => void;
}) {
  const t = useT();
  const site = useSite();
  const kinds = [
    { value: '', label: t('items.kind.all') },
    { value: 'NATURAL', label: t('items.kind.NATURAL') },
    { value: 'LEGAL', label: t('items.kind.LEGAL') },
  ] as const;
  const themes = (site?.themes ?? []).filter((theme) => !filter.kind || theme.applicantKind === filter.kind);
  if (!site) return <LoadingState rows={2} />;
  return (
    <div className="tb-filters">
      <div className="tb-row" role="group" aria-label={t('items.kind.label')}>
        {kinds.map(({ value, label }) => (
          <Button
            key={value}
            id={`items-kind-${value || 'all'}`}
            kind={value === filter.kind ? 'primary' : 'secondary'}
            small
            pressed={value === filter.kind}
            onPress={() => {
              // A theme belongs to persons or to enterprises.
              const stays = site.themes.some(
                (theme) => theme.key === filter.theme && (!value || theme.applicantKind === value),
              );
              onChange({ kind: value, theme: stays ? filter.theme : '' });
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <Details id="items-filters" summary={t('items.filters')} startsOpen={hasRoom || filter.theme !== ''}>
        <Select
          id="items-theme"
          label={t('items.theme.label')}
          value={filter.theme}
          options={[
            { value: '', label: t('items.theme.all') },
            ...themes.map((theme) => ({ value: theme.key, label: `${theme.name} (${theme.itemCount})` })),
          ]}
          onChange={(theme) => onChange({ theme })}
        />
        <Choices
          id="items-only"
          label={t('items.filters')}
          values={filter.onlineOnly ? ['online'] : []}
          options={[{ value: 'online', label: t('items.online') }]}
          onChange={(values) => onChange({ onlineOnly: values.length > 0 })}
        />
      </Details>
    </div>
  );
}
