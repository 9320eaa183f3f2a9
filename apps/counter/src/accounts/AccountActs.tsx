import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '../app/Dialog.js';
import { FailureNote } from '../app/FailureNote.js';
import { ask } from '../server/ask.js';
import { operations, type Account } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { PasswordOnce } from './PasswordOnce.js';
import { useAccountChange, type AccountAnswer } from './use-accounts.js';

const acts = ['sessions.end', 'password', 'factor', 'close', 'reopen'] as const;
type AccountAct = (typeof acts)[number];

/** What an administrator can do with an account beside changing its fields. Each is asked about once more. */
export function AccountActs({ account }: { account: Account }) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<AccountAct | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const perform = useAccountChange(({ act, accountId, version }: Performed, idempotencyKey) =>
    send(act, { accountId, version, idempotencyKey }),
  );
  const open = acts.filter((act) => isOpen(act, account));
  const refusal = perform.data?.refusal ?? null;
  const waits = perform.data?.account?.waiting.length ?? 0;
  // The first answer never came, and the password was only in it.
  const passwordLost =
    perform.isSuccess && !refusal && perform.variables.act === 'password' && !perform.data.password;
  return (
    <>
      {open.length > 0 && <h3>{t('staffAccount.acts')}</h3>}
      <div className="buttons">
        {open.map((act) => (
          <Button key={act} danger={act === 'close'} onClick={() => setAsked(act)}>
            {t(`staffAccount.${act}`)}
          </Button>
        ))}
      </div>
      {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
      {perform.isSuccess && !refusal && !passwordLost && (
        <Alert
          type="success"
          role="status"
          showIcon
          title={t(waits > 0 ? 'staffAccount.proposed' : 'staffAccount.done')}
        />
      )}
      {passwordLost && (
        <Alert
          type="warning"
          role="alert"
          showIcon
          title={t('staffAccount.password.lost', { name: account.name })}
        />
      )}
      <Dialog
        open={asked !== null}
        title={asked && t(`staffAccount.${asked}`)}
        onClose={() => setAsked(null)}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{t('app.cancel')}</Button>
            <Button
              type="primary"
              loading={perform.isPending}
              onClick={() => {
                if (!asked) return;
                const { id: accountId, version } = account;
                perform.mutate(
                  { act: asked, accountId, version },
                  {
                    onSuccess: (answer) => {
                      setAsked(null);
                      setPassword(answer.password);
                    },
                  },
                );
              }}
            >
              {t('staffAccount.confirm')}
            </Button>
          </>
        }
      >
        <p>{asked && t(`staffAccount.${asked}.text`, { name: account.name })}</p>
        {perform.isError && <FailureNote failure={perform.error} safe />}
      </Dialog>
      <PasswordOnce password={password} onClose={() => setPassword(null)} />
    </>
  );
}

interface Performed {
  readonly act: AccountAct;
  readonly accountId: string;
  readonly version: number;
}

/** Whether an act makes sense now; the server has the last word. */
function isOpen(act: AccountAct, account: Account): boolean {
  switch (act) {
    case 'sessions.end':
      return account.sessions > 0;
    case 'password':
      return account.active && !account.demonstration;
    case 'factor':
      return account.secondFactorSince !== null;
    case 'close':
      return account.active;
    case 'reopen':
      return !account.active && account.waiting.every(({ kind }) => kind !== 'STAFF_OPENING');
  }
}

async function send(
  act: AccountAct,
  input: { accountId: string; version: number; idempotencyKey: string },
): Promise<AccountAnswer> {
  switch (act) {
    case 'sessions.end':
      return (await ask(operations.endAccountSessions, { input })).endAccountSessions;
    case 'password':
      return (await ask(operations.resetAccountPassword, { input })).resetAccountPassword;
    case 'factor':
      return (await ask(operations.resetAccountSecondFactor, { input })).resetAccountSecondFactor;
    case 'close':
      return (await ask(operations.closeAccount, { input })).closeAccount;
    case 'reopen':
      return (await ask(operations.reopenAccount, { input })).reopenAccount;
  }
}
