import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Intentions } from '../acts/intentions.js';
import { FailureNote } from '../app/FailureNote.js';
import { ask } from '../server/ask.js';
import { operations, type OwnAccount } from '../server/operations.js';
import { useSite } from '../server/site.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { Confirm } from './Confirm.js';
import { Section } from './Section.js';

const intentions = new Intentions();

/** Unified identities that lead to the account; not shown where that way is closed and none is linked. */
export function IdentitySection({ account }: { account: OwnAccount }) {
  const { t, language } = useTexts();
  const { unifiedIdentity } = useSite();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<string | null>(null);
  const unlink = useMutation({
    mutationFn: async (id: string) => {
      const intention = { unlinkIdentity: id };
      const input = { id, idempotencyKey: intentions.keyOf(intention) };
      const answer = (await ask(operations.unlinkIdentity, { input })).unlinkIdentity;
      intentions.answered(intention);
      return answer;
    },
    onSettled: () => {
      setLeaving(null);
      void queries.invalidateQueries({ queryKey: ['ownAccount'] });
    },
  });
  if (!unifiedIdentity && account.identities.length === 0) return null;
  return (
    <Section title={t('account.identity')}>
      {unlink.data?.refusal && (
        <Alert type="warning" role="alert" showIcon title={unlink.data.refusal.message} />
      )}
      {unlink.isError && <FailureNote failure={unlink.error} />}
      {account.identities.length === 0 && <p>{t('account.identity.none')}</p>}
      {account.identities.map(({ id, linkedAt }) => (
        <p key={id} className="account-acts">
          <span>{t('account.identity.since', { date: formatMoment(language, linkedAt) })}</span>
          <Button onClick={() => setLeaving(id)}>{t('account.identity.unlink')}</Button>
        </p>
      ))}
      {unifiedIdentity && (
        <p className="account-acts">
          <Button href="/auth/counter/oidc/link">{t('account.identity.link')}</Button>
          {unifiedIdentity.standIn && <span className="hint">{t('login.unified.standIn')}</span>}
        </p>
      )}
      {leaving && (
        <Confirm
          title={t('account.identity.confirm')}
          text={t('account.identity.confirmText')}
          act={t('account.identity.unlink')}
          sending={unlink.isPending}
          onConfirm={() => unlink.mutate(leaving)}
          onCancel={() => setLeaving(null)}
        />
      )}
    </Section>
  );
}
