import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Dialog } from '../app/Dialog.js';
import { useTexts } from '../text/texts.js';

/** The last look before something that cannot simply be undone. */
export function Confirm({
  title,
  text,
  act,
  sending,
  onConfirm,
  onCancel,
}: {
  title: string;
  text: ReactNode;
  /** What the button says that does it. */
  act: string;
  sending: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useTexts();
  return (
    <Dialog
      open
      title={title}
      {...(sending ? {} : { onClose: onCancel })}
      footer={
        <>
          <Button onClick={onCancel} disabled={sending}>
            {t('app.back')}
          </Button>
          <Button type="primary" loading={sending} onClick={onConfirm} autoFocus>
            {act}
          </Button>
        </>
      }
    >
      {typeof text === 'string' ? <p>{text}</p> : text}
    </Dialog>
  );
}
