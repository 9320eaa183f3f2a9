import { Alert, Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { AccountFields, emptyDraft, inputOf, type AccountDraft } from './AccountFields.js';
import { PasswordOnce } from './PasswordOnce.js';
import { useAccountChange, usePlaces } from './use-accounts.js';

/** Makes an account and shows its first password once. */
export function NewAccount() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const places = usePlaces();
  const [username, setUsername] = useState('');
  const [draft, setDraft] = useState(emptyDraft);
  const create = useAccountChange(
    async (input: AccountDraft & { username: string }, idempotencyKey) =>
      (
        await ask(operations.createAccount, {
          input: { ...inputOf(input), username: input.username, idempotencyKey },
        })
      ).createAccount,
  );
  const refusal = create.data?.refusal ?? null;
  const made = create.data?.account ?? null;
  const toAccount = () => void (made && navigate(`/accounts/${made.id}`));
  return (
    <section className="card" aria-labelledby="new-account">
      <Link to="/accounts">{t('accounts.back')}</Link>
      <h2 id="new-account">{t('accounts.new')}</h2>
      {places.isError && <FailureNote failure={places.error} onRetry={() => void places.refetch()} />}
      {places.isPending && <p role="status">{t('accounts.loading')}</p>}
      {places.data && (
        <form
          className="form"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            create.mutate({ ...draft, username });
          }}
        >
          <Labelled
            label={t('staffAccount.username')}
            hint={t('staffAccount.username.hint')}
            problem={refusal?.fields.find(({ pointer }) => pointer === '/username')?.message}
          >
            {(control) => (
              <Input
                {...control}
                value={username}
                maxLength={32}
                autoComplete="off"
                onChange={({ target }) => setUsername(target.value)}
              />
            )}
          </Labelled>
          <AccountFields
            draft={draft}
            places={places.data}
            refusal={refusal}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
          {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
          {create.isError && <FailureNote failure={create.error} safe />}
          {made && !create.data?.password && (
            <Alert
              type="info"
              role="status"
              title={t('staffAccount.once.again')}
              action={<Button onClick={toAccount}>{t('app.close')}</Button>}
            />
          )}
          <div className="buttons">
            <Button type="primary" htmlType="submit" disabled={create.isPending || made !== null}>
              {t(create.isPending ? 'staffAccount.saving' : 'staffAccount.create')}
            </Button>
          </div>
        </form>
      )}
      <PasswordOnce password={create.data?.password ?? null} onClose={toAccount} />
    </section>
  );
}
