import { Input } from 'antd';
import { useState } from 'react';
import { Labelled } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations, type LinkedStaff } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useLinkChange } from './use-links.js';

/** Links a unified identity, by what its provider calls the person, to an account of staff. */
export function LinkSubject({
  account,
  onClose,
  onDone,
}: {
  account: LinkedStaff;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTexts();
  const [subject, setSubject] = useState('');
  const link = useLinkChange(
    async (input: { accountId: string; subject: string; reason: string }, idempotencyKey) =>
      (await ask(operations.linkStaffSubject, { input: { ...input, idempotencyKey } })).linkStaffSubject,
  );
  return (
    <ReasonDialog
      title={t('links.link.title', { name: account.name })}
      text={t('links.link.text')}
      confirm={t('links.link')}
      pending={link.isPending}
      refusal={link.data?.refusal ?? null}
      failure={link.error}
      onClose={onClose}
      onConfirm={(reason) => {
        if (!subject.trim()) return;
        link.mutate(
          { accountId: account.id, subject: subject.trim(), reason },
          { onSuccess: ({ refusal }) => !refusal && onDone() },
        );
      }}
    >
      {(tried) => (
        <Labelled label={t('links.link.subject')} problem={tried && !subject.trim() && t('links.link.need')}>
          {(control) => (
            <Input
              {...control}
              value={subject}
              maxLength={255}
              autoComplete="off"
              onChange={({ target }) => setSubject(target.value)}
            />
          )}
        </Labelled>
      )}
    </ReasonDialog>
  );
}
