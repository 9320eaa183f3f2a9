import { Alert, Button, Input } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Dialog } from '../app/Dialog.js';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import type { Refusal } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { tooShort } from './use-links.js';

/** Asks once more before a change of somebody's links, and why it is made. */
export function ReasonDialog({
  title,
  text,
  confirm,
  danger = false,
  pending,
  refusal,
  failure,
  children,
  onConfirm,
  onClose,
}: {
  title: string;
  text: string;
  confirm: string;
  danger?: boolean;
  pending: boolean;
  refusal: Refusal | null;
  failure: unknown;
  /** Further fields; they are told whether somebody has tried to send the form. */
  children?: (tried: boolean) => ReactNode;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = 'links-reason';
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="primary" danger={danger} htmlType="submit" form={form} loading={pending}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          setTried(true);
          if (!tooShort(reason) && !pending) onConfirm(reason.trim());
        }}
      >
        <p>{text}</p>
        {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
        {failure !== null && <FailureNote failure={failure} safe />}
        {children?.(tried)}
        <Labelled
          label={t('links.reason')}
          hint={t('links.reason.hint')}
          problem={tried && tooShort(reason) && t('links.reason.short')}
        >
          {(control) => (
            <Input
              {...control}
              value={reason}
              maxLength={200}
              autoComplete="off"
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Labelled>
      </form>
    </Dialog>
  );
}
