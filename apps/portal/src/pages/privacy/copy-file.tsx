import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Button, isWeb } from '@tongban/client-ui';
import { FileLink } from '../../parts/file-link';
import { chatFile, type ChatFile } from '../../platform/chat-file';
import { serverAddress } from '../../platform/server-address';
import { usePrivacyT } from '../../privacy-texts';
import { fileHeaders } from '../../state/api';

/** The finished archive: a link on the web, into a chat in WeChat, and where to get it everywhere else. */
export function CopyFile({ url }: { readonly url: string }) {
  const t = usePrivacyT();
  if (isWeb) {
    return (
      <FileLink id="privacy-copy-fetch" url={url} label={t('privacy.copy.fetch')}>
        {t('privacy.copy.fetch')}
      </FileLink>
    );
  }
  return chatFile ? <IntoChat chat={chatFile} url={url} /> : <Elsewhere />;
}

/** Two taps: fetching takes its time, and WeChat lets a file go out only in the moment of a tap. */
function IntoChat({ chat, url }: { readonly chat: ChatFile; readonly url: string }) {
  const t = usePrivacyT();
  const [path, setPath] = useState<string>();
  const [failed, setFailed] = useState(false);
  const attempt = async (work: Promise<unknown>) => {
    setFailed(false);
    await work.catch(() => setFailed(true));
  };
  return (
    <>
      <div className="tb-p">{t('privacy.copy.chat')}</div>
      {path === undefined ? (
        <Button
          id="privacy-copy-fetch"
          onPress={() => attempt(chat.fetch(serverAddress() + url, fileHeaders()).then(setPath))}
        >
          {t('privacy.copy.fetch')}
        </Button>
      ) : (
        <Button
          id="privacy-copy-send"
          kind="primary"
          onPress={() => attempt(chat.send(path, t('privacy.copy.name')))}
        >
          {t('privacy.copy.send')}
        </Button>
      )}
      {failed && (
        <>
          <div className="tb-error" role="alert">
            {t('privacy.copy.failed')}
          </div>
          <Elsewhere />
        </>
      )}
    </>
  );
}

/** This app opens no archives: the web page does, and its address is given along. */
function Elsewhere() {
  const t = usePrivacyT();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await Taro.setClipboardData({ data: `${serverAddress()}/privacy` });
    setCopied(true);
  };
  return (
    <>
      <div className="tb-p">{t('privacy.copy.web')}</div>
      <Button id="privacy-copy-address" onPress={copy}>
        {t('privacy.copy.address')}
      </Button>
      {copied && (
        <div id="privacy-copy-address-done" className="tb-p" role="status">
          {t('privacy.copy.address.done')}
        </div>
      )}
    </>
  );
}
