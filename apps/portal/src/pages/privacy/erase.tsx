import { useState } from 'react';
import { portal } from '@tongban/client-graphql';
import { Button, Card, ConfirmDialog, Notice, Progress } from '@tongban/client-ui';
import { usePrivacyT } from '../../privacy-texts';
import { ask } from '../../state/api';
import { Failed } from './failed';
import { lastRequest, momentOf, usePrivacyAct, type Privacy } from './privacy';

/** Asks that the account is erased, asked twice, and takes it back as long as that is possible. */
export function Erase({ privacy }: { readonly privacy: Privacy }) {
  const t = usePrivacyT();
  const [asking, setAsking] = useState(false);
  const { act, problem } = usePrivacyAct();
  const last = lastRequest(privacy, 'ERASURE');
  const waiting = last?.state === 'WAITING' ? last : null;
  const running = last?.state === 'RUNNING' ? last : null;

  const request = async () => {
    await act(async (idempotencyKey) => {
      const { requestErasure } = await ask(portal.RequestErasureDocument, { input: { idempotencyKey } });
      return requestErasure;
    });
    setAsking(false);
  };
  const cancel = (requestId: string) =>
    act(async (idempotencyKey) => {
      const input = { idempotencyKey, requestId };
      return (await ask(portal.CancelPrivacyRequestDocument, { input })).cancelPrivacyRequest;
    });

  return (
    <Card id="privacy-erase" title={t('privacy.erase')}>
      <div className="tb-p">{t('privacy.erase.text')}</div>
      {problem && (
        <Notice id="privacy-erase-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <Failed id="privacy-erase-failed" problem={last?.state === 'FAILED' ? last.problem : null} />
      {waiting && (
        <Notice id="privacy-erase-waiting" tone="warn">
          <div className="tb-p">{t('privacy.erase.waiting', { day: momentOf(waiting.startsAt) })}</div>
          <Button id="privacy-erase-cancel" onPress={() => cancel(waiting.id)}>
            {t('privacy.erase.cancel')}
          </Button>
        </Notice>
      )}
      {running && (
        <div id="privacy-erase-running" role="status">
          <div className="tb-p">{t('privacy.erase.running')}</div>
          <Progress value={running.progress / 100} label={t('privacy.erase.running')} />
        </div>
      )}
      {!waiting && !running && (
        <Button id="privacy-erase-ask" onPress={() => setAsking(true)}>
          {t('privacy.erase.ask')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          id="privacy-erase-sure"
          title={t('privacy.erase.title')}
          confirm={t('privacy.erase.confirm')}
          danger
          onConfirm={request}
          onCancel={() => setAsking(false)}
        >
          <div className="tb-p">{t('privacy.erase.sure', { days: privacy.graceDays })}</div>
        </ConfirmDialog>
      )}
    </Card>
  );
}
