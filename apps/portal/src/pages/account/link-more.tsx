import { useRef, useState } from 'react';
import { newKey, portal } from '@tongban/client-graphql';
import { Button } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { SmsCode } from '../../parts/sms-code';
import { useUnifiedIdentity } from '../../parts/use-unified-identity';
import { channel } from '../../platform/channel';
import { partyCode } from '../../platform/party-code';
import { ask, useAsk } from '../../state/api';
import type { Changes } from './use-changes';

/** Links a further way in, of those that can be gone on this channel. */
export function LinkMore({ changes }: { readonly changes: Changes }) {
  const t = useAccountT();
  const { data } = useAsk(portal.WaysInDocument, { channel });
  const unified = useUnifiedIdentity();
  const [byTelephone, setByTelephone] = useState(false);
  const key = useRef(newKey());
  const party = data?.waysIn.find(({ way }) => way === 'WECHAT' || way === 'ALIPAY');
  const sms = data?.waysIn.find(({ way }) => way === 'SMS');

  const link = async (way: portal.Way, code: string, challenge: string | null, field: string | null) => {
    const { linkWay } = await ask(portal.LinkWayDocument, {
      input: { way, code, challenge, channel, idempotencyKey: key.current },
    });
    key.current = newKey();
    const problem = changes.changed(linkWay, t('account.done.linked'), field);
    if (!problem) setByTelephone(false);
    return problem;
  };
  return (
    <>
      {unified?.standIn && <div className="tb-hint tb-p">{t('account.link.oidc.standIn')}</div>}
      <div className="tb-actions">
        {party && (
          <Button
            id="account-link-party"
            onPress={() => changes.attemptTo(async () => link(party.way, await partyCode(), null, null))}
          >
            {t(party.way === 'WECHAT' ? 'account.link.wechat' : 'account.link.alipay')}
          </Button>
        )}
        {unified && (
          <Button id="account-link-oidc" onPress={() => unified.go('/account')}>
            {t('account.link.oidc')}
          </Button>
        )}
        {sms && !byTelephone && (
          <Button id="account-link-sms" onPress={() => setByTelephone(true)}>
            {t('account.link.sms')}
          </Button>
        )}
      </div>
      {sms && byTelephone && (
        <SmsCode
          id="account-sms"
          mailbox={sms.mailbox ?? null}
          problem={changes.problem}
          go={t('account.link.sms')}
          attemptTo={changes.attemptTo}
          onCode={(code, challenge) => link('SMS', code, challenge, 'account-sms-code')}
        />
      )}
    </>
  );
}
