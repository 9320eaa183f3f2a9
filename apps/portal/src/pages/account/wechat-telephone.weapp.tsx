import { useRef, useState } from 'react';
import { Button } from '@tarojs/components';
import { newKey, portal } from '@tongban/client-graphql';
import { Notice } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { ask, forgetPersonal } from '../../state/api';
import type { Changes } from './use-changes';

/**
 * WeChat's own button, which asks the person for the number that WeChat knows. Only a button of the platform may do so,
 * and it hands over a code, never the number: the server asks WeChat for it.
 */
export function WechatTelephone({ changes }: { readonly changes: Changes }) {
  const t = useAccountT();
  const [telephone, setTelephone] = useState<string>();
  const key = useRef(newKey());
  const confirm = (code: string) =>
    changes.attemptTo(async () => {
      const { confirmTelephone } = await ask(portal.ConfirmTelephoneDocument, {
        input: { code, idempotencyKey: key.current },
      });
      key.current = newKey();
      if (confirmTelephone.refusal) return { field: null, message: confirmTelephone.refusal.message };
      setTelephone(confirmTelephone.me?.telephone);
      void forgetPersonal();
      return undefined;
    });
  return (
    <>
      <Button
        id="account-wechat-telephone"
        className="tb-button tb-button--secondary"
        openType="getPhoneNumber"
        // Without a code the person has said no.
        onGetPhoneNumber={({ detail }) => detail.code && void confirm(detail.code)}
      >
        {t('account.telephone')}
      </Button>
      <div className="tb-hint">{t('account.telephone.text')}</div>
      {telephone && (
        <Notice id="account-telephone-done" tone="good" urgent>
          {t('account.telephone.done', { telephone })}
        </Notice>
      )}
    </>
  );
}
