import { portal } from '@tongban/client-graphql';
import { Button, Card, Notice, Progress } from '@tongban/client-ui';
import { usePrivacyT } from '../../privacy-texts';
import { ask } from '../../state/api';
import { CopyFile } from './copy-file';
import { Failed } from './failed';
import { isOpenRequest, lastRequest, momentOf, usePrivacyAct, type Privacy } from './privacy';

/** Makes a copy of everything that is kept, and gives it. */
export function Copy({ privacy }: { readonly privacy: Privacy }) {
  const t = usePrivacyT();
  const { act, problem } = usePrivacyAct();
  const last = lastRequest(privacy, 'COPY');
  const busy = last && isOpenRequest(last);
  const ready = last?.url && last.expiresAt ? { url: last.url, until: momentOf(last.expiresAt) } : null;
  const make = () =>
    act(async (idempotencyKey) => {
      const { requestDataCopy } = await ask(portal.RequestDataCopyDocument, { input: { idempotencyKey } });
      return requestDataCopy;
    });
  return (
    <Card id="privacy-copy" title={t('privacy.copy')}>
      <div className="tb-p">{t('privacy.copy.text', { hours: privacy.copyHours })}</div>
      {problem && (
        <Notice id="privacy-copy-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <Failed id="privacy-copy-failed" problem={last?.state === 'FAILED' ? last.problem : null} />
      {busy && (
        <div id="privacy-copy-busy" role="status">
          <div className="tb-p">{t('privacy.copy.running')}</div>
          <Progress value={last.progress / 100} label={t('privacy.copy.running')} />
        </div>
      )}
      {ready && (
        <Notice id="privacy-copy-ready" tone="good">
          <div className="tb-p">{t('privacy.copy.ready', { until: ready.until })}</div>
          <CopyFile url={ready.url} />
        </Notice>
      )}
      {!busy && (
        <Button id="privacy-copy-ask" onPress={make}>
          {t('privacy.copy.ask')}
        </Button>
      )}
    </Card>
  );
}
