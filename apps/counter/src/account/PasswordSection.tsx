import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { ask, session } from '../server/ask.js';
import { operations, type OwnAccount } from '../server/operations.js';
import { useSession } from '../server/use-session.js';
import { NewPasswordFields } from '../session/NewPassword.js';
import { Step } from '../session/Step.js';
import { useTexts } from '../text/texts.js';
import { Section } from './Section.js';

/** Replaces the password; the other sessions end, this one goes on. */
export function PasswordSection({ account }: { account: OwnAccount }) {
  const { t } = useTexts();
  const { staff } = useSession();
  const queries = useQueryClient();
  const [times, setTimes] = useState(0);
  const change = useMutation({
    mutationFn: async (input: { current: string | null; next: string }) =>
      (await ask(operations.changePassword, { input })).changePassword,
    onSuccess: ({ staff: same }) => {
      if (!same) return;
      session.begin(same);
      setTimes((before) => before + 1);
      void queries.invalidateQueries({ queryKey: ['ownAccount'] });
    },
  });
  if (account.publicPassword) {
    return (
      <Section title={t('account.password')}>
        <p>{t('account.password.public')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('account.password')}>
      {change.data?.staff && <Alert type="success" role="status" showIcon title={t('password.changed')} />}
      <Step refusal={change.data?.refusal} failure={change.error} onSubmit={() => undefined}>
        <NewPasswordFields
          key={times}
          username={staff?.username ?? ''}
          rules={account.passwordRules}
          withCurrent
          sending={change.isPending}
          onSend={(input) => change.mutate(input)}
        />
      </Step>
    </Section>
  );
}
