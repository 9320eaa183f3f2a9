import type { portal } from '@tongban/client-graphql';
import { Link, Tag } from '@tongban/client-ui';
import { useT } from '../texts';

/** One service item in a list: its name, who handles it, and what a person wants to know before opening it. */
export function ItemRow({
  item,
  before,
}: {
  readonly item: portal.ItemRowFragment;
  readonly before: string;
}) {
  const t = useT();
  return (
    <div className="tb-list__item" role="listitem">
      <Link id={`${before}-${item.id}`} to={`/guide?id=${item.id}`} className="tb-list__row">
        <span className="tb-list__name">{item.name}</span>
        <div className="tb-small tb-muted">{item.departmentName}</div>
        <div className="tb-tags">
          {item.online && <Tag tone="good">{t('item.online')}</Tag>}
          {item.instant ? (
            <Tag>{t('item.instant')}</Tag>
          ) : (
            item.promisedDays != null && (
              <Tag>{t('item.promised', { n: item.promisedDays, unit: item.promisedUnit ?? '' })}</Tag>
            )
          )}
          {item.visits != null && (
            <Tag tone="plain">
              {item.visits === 0 ? t('item.visits.none') : t('item.visits', { n: item.visits })}
            </Tag>
          )}
        </div>
      </Link>
    </div>
  );
}
