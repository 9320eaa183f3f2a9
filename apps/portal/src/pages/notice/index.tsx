import { portal } from '@tongban/client-graphql';
import { Card, ErrorState, LoadingState, Page } from '@tongban/client-ui';
import { NoticeText } from '../../parts/notice-text';
import { usePrivacyT } from '../../privacy-texts';
import { useAsk } from '../../state/api';

/** What everybody may read before they log in: how personal data is handled. */
export default function NoticePage() {
  const t = usePrivacyT();
  const { data, loading, failure, again } = useAsk(portal.PrivacyNoticeDocument, { key: 'ACCOUNT' });
  const notice = data?.privacyNotice;
  return (
    <Page id="notice" title={notice?.title ?? t('notice.title')}>
      {loading && <LoadingState rows={6} />}
      {failure && <ErrorState id="notice-error" kind={failure} onRetry={again} />}
      {notice && (
        <Card id="notice-text">
          <NoticeText blocks={notice.blocks} level={2} />
          <div className="tb-muted">{t('notice.version', { version: notice.version })}</div>
        </Card>
      )}
    </Page>
  );
}
