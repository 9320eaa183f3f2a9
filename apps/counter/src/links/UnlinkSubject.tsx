import { ask } from '../server/ask.js';
import { operations, type LinkedStaff } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useLinkChange } from './use-links.js';

/** Takes a unified identity off an account of staff. */
export function UnlinkSubject({
  account,
  linkId,
  mark,
  onClose,
  onDone,
}: {
  account: LinkedStaff;
  linkId: string;
  mark: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTexts();
  const unlink = useLinkChange(
    async (input: { accountId: string; linkId: string; reason: string }, idempotencyKey) =>
      (await ask(operations.unlinkStaffSubject, { input: { ...input, idempotencyKey } })).unlinkStaffSubject,
  );
  return (
    <ReasonDialog
      title={t('links.unlink.title', { what: `${account.name} ${mark}` })}
      text={t('links.unlink.staff')}
      confirm={t('links.unlink')}
      danger
      pending={unlink.isPending}
      refusal={unlink.data?.refusal ?? null}
      failure={unlink.error}
      onClose={onClose}
      onConfirm={(reason) =>
        unlink.mutate(
          { accountId: account.id, linkId, reason },
          { onSuccess: ({ refusal }) => !refusal && onDone() },
        )
      }
    />
  );
}
