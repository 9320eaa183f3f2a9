import { useState } from 'react';
import { formatInstant } from '@tongban/rules';
import { portal } from '@tongban/client-graphql';
import { Button, Card, ErrorState, LoadingState, useUi } from '@tongban/client-ui';
import { useAsk } from '../../state/api';
import { useSpaceT } from '../../space-texts';

/** What was done in the name of the enterprise, by whom, the last act first. */
export function Acts({ enterpriseId }: { readonly enterpriseId: string }) {
  const t = useSpaceT();
  const [after, setAfter] = useState<readonly string[]>([]);
  return (
    <Card id="enterprise-acts" title={t('enterprise.acts')}>
      <div className="tb-small tb-muted">{t('enterprise.acts.open')}</div>
      {[null, ...after].map((cursor, at) => (
        <ActsPage
          key={cursor ?? ''}
          enterpriseId={enterpriseId}
          after={cursor}
          last={at === after.length}
          onMore={(next) => setAfter((known) => [...known, next])}
        />
      ))}
    </Card>
  );
}

function ActsPage({
  enterpriseId,
  after,
  last,
  onMore,
}: {
  readonly enterpriseId: string;
  readonly after: string | null;
  readonly last: boolean;
  readonly onMore: (after: string) => void;
}) {
  const t = useSpaceT();
  const { language } = useUi();
  const { data, loading, failure, again } = useAsk(
    portal.EnterpriseActsDocument,
    { enterpriseId, after },
    { fresh: true },
  );
  if (failure) return <ErrorState id="enterprise-acts-error" kind={failure} onRetry={again} />;
  const page = data?.enterpriseActs;
  if (loading || !page) return <LoadingState rows={2} />;
  if (page.nodes.length === 0) return <div className="tb-p tb-muted">{t('enterprise.acts.none')}</div>;
  const { endCursor } = page;
  return (
    <>
      <div className="tb-rows" role="list">
        {page.nodes.map((act) => (
          <div key={act.id} role="listitem">
            <div className="tb-between">
              <div className="tb-strong">{act.by}</div>
              <div className="tb-small tb-muted">{formatInstant(Date.parse(act.at), language)}</div>
            </div>
            <div>
              {act.title} · {act.caseName}
            </div>
            {act.number && <div className="tb-small tb-muted">{act.number}</div>}
          </div>
        ))}
      </div>
      {last && page.hasMore && endCursor && (
        <Button id="enterprise-acts-more" onPress={() => onMore(endCursor)}>
          {t('enterprise.acts.more')}
        </Button>
      )}
    </>
  );
}
