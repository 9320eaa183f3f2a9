import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Button } from '@tongban/client-ui';
import { useAccountT } from '../account-texts';

/** In a mini-program, which opens no other pages: copies the address on which a stand-in's messages are read. */
export function Mailbox({ id, address }: { readonly id: string; readonly address: string }) {
  const t = useAccountT();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await Taro.setClipboardData({ data: address });
    setCopied(true);
  };
  return (
    <>
      <Button id={id} kind="quiet" onPress={copy}>
        {t('login.mailbox')}
      </Button>
      {copied && <div className="tb-p">{t('login.mailbox.copied')}</div>}
    </>
  );
}
