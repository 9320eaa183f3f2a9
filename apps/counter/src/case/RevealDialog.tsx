import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../app/Dialog.js';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import { Phrases } from '../app/Phrases.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

/** Asks why a personal value is needed, and fetches it. */
export function RevealDialog({
  caseId,
  pointer,
  label,
  onShow,
  onClose,
}: {
  caseId: string;
  pointer: string;
  label: string;
  onShow: (value: string) => void;
  onClose: () => void;
}) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const reveal = useMutation({
    mutationFn: async () =>
      (await ask(operations.revealPersonal, { input: { caseId, pointer, reason: reason.trim() } }))
        .revealPersonal,
    onSuccess: ({ value }) => {
      if (value === null) return;
      onShow(value);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() && !reveal.isPending) reveal.mutate();
  };
  const form = 'reveal-form';
  const phrases = [t('reveal.phrase.check'), t('reveal.phrase.contact'), t('reveal.phrase.deliver')];
  return (
    <Dialog
      open
      title={t('reveal.title', { label })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={form} loading={reveal.isPending}>
            {t('reveal.confirm')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <p>{t('reveal.text')}</p>
        {reveal.data?.refusal && (
          <Alert type="error" role="alert" showIcon title={reveal.data.refusal.message} />
        )}
        {reveal.isError && <FailureNote failure={reveal.error} />}
        <Labelled label={t('reveal.reason')} problem={tried && !reason.trim() && t('reveal.need')}>
          {(field) => (
            <Input
              {...field}
              value={reason}
              maxLength={200}
              autoFocus
              autoComplete="off"
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Labelled>
        <Phrases label={t('reason.phrases')} phrases={phrases} onChoose={setReason} />
      </form>
    </Dialog>
  );
}
