import { Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '../app/Dialog.js';
import { useTexts } from '../text/texts.js';

/** A password that is shown this once. It goes when somebody says that it was handed over. */
export function PasswordOnce({ password, onClose }: { password: string | null; onClose: () => void }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      open={password !== null}
      title={t('staffAccount.once.title')}
      footer={
        <>
          <Button
            onClick={() => void navigator.clipboard?.writeText(password ?? '').then(() => setCopied(true))}
          >
            {t(copied ? 'staffAccount.once.copied' : 'staffAccount.once.copy')}
          </Button>
          <Button type="primary" onClick={onClose}>
            {t('staffAccount.once.close')}
          </Button>
        </>
      }
    >
      <p>{t('staffAccount.once.text')}</p>
      <p className="password-once">
        <code>{password}</code>
      </p>
    </Dialog>
  );
}
