import { Alert, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { FailureNote } from '../app/FailureNote.js';
import { ask } from '../server/ask.js';
import { operations, type Places, type WholeAccount } from '../server/operations.js';
import { useSession } from '../server/use-session.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { AccountActs } from './AccountActs.js';
import { AccountFields, draftOf, inputOf, type AccountDraft } from './AccountFields.js';
import { ProposalCard } from './ProposalCard.js';
import { useAccount, useAccountChange, usePlaces } from './use-accounts.js';

/** One account: what it is, what it may do, and what waits for it. */
export function AccountPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const account = useAccount(id);
  const places = usePlaces();
  const failed = account.isError ? account : places.isError ? places : null;
  return (
    <>
      <Link to="/accounts">{t('accounts.back')}</Link>
      {failed ? (
        <FailureNote failure={failed.error} onRetry={() => void failed.refetch()} />
      ) : account.data === null ? (
        <p role="status">{t('accounts.missing')}</p>
      ) : account.data && places.data ? (
        <Details key={account.data.id} account={account.data} places={places.data} />
      ) : (
        <p role="status">{t('accounts.loading')}</p>
      )}
    </>
  );
}

function Details({ account, places }: { account: WholeAccount; places: Places }) {
  const { t, language } = useTexts();
  const { staff } = useSession();
  const administers = staff?.roles.includes('ADMINISTRATOR') ?? false;
  const editable = administers && !account.own;
  return (
    <div className="account">
      <section className="card" aria-labelledby="account-name">
        <h2 id="account-name">
          {account.name} <span className="sub">{account.username}</span>
        </h2>
        {account.own && <Alert type="info" title={t('staffAccount.own')} />}
        {!administers && <Alert type="info" title={t('staffAccount.readOnly')} />}
        <AccountForm account={account} places={places} disabled={!editable} />
      </section>
      <div className="account-side">
        <section className="card" aria-labelledby="account-facts">
          <h2 id="account-facts">{t('staffAccount.facts')}</h2>
          <dl className="facts">
            <dt>{t('accounts.state')}</dt>
            <dd>{t(account.active ? 'accounts.active' : 'accounts.closed')}</dd>
            <dt>{t('staffAccount.identity')}</dt>
            <dd>
              {t(account.identityKnown ? 'staffAccount.identity.known' : 'staffAccount.identity.unknown')}
            </dd>
            <dt>{t('staffAccount.secondFactor')}</dt>
            <dd>
              {account.secondFactorSince
                ? t('staffAccount.secondFactor.since', {
                    at: formatMoment(language, account.secondFactorSince),
                  })
                : t('staffAccount.secondFactor.none')}
              {account.secondFactorLockedAt && (
                <p className="problem">
                  {t('staffAccount.secondFactor.locked', {
                    at: formatMoment(language, account.secondFactorLockedAt),
                  })}
                </p>
              )}
            </dd>
            <dt>{t('staffAccount.lastSeen')}</dt>
            <dd>{account.lastSeenAt ? formatMoment(language, account.lastSeenAt) : t('accounts.never')}</dd>
            <dt>{t('staffAccount.sessions')}</dt>
            <dd>{account.sessions}</dd>
          </dl>
          {editable && <AccountActs account={account} />}
        </section>
        {account.waiting.length > 0 && (
          <section aria-labelledby="account-waiting">
            <h2 id="account-waiting">{t('accounts.proposals')}</h2>
            {account.waiting.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </section>
        )}
      </div>
    </div>
  );
}

function AccountForm({
  account,
  places,
  disabled,
}: {
  account: WholeAccount;
  places: Places;
  disabled: boolean;
}) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(account));
  const change = useAccountChange(
    async (input: AccountDraft & { accountId: string; version: number }, idempotencyKey) => {
      const { accountId, version, ...fields } = input;
      return (
        await ask(operations.changeAccount, {
          input: { ...inputOf(fields), accountId, version, idempotencyKey },
        })
      ).changeAccount;
    },
  );
  const refusal = change.data?.refusal ?? null;
  const saved = change.isSuccess && !refusal;
  return (
    <form
      className="form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const { id: accountId, version } = account;
        change.mutate(
          { ...draft, accountId, version },
          // What waits for a second person is not there yet; the form shows what is.
          { onSuccess: (answer) => answer.account && !answer.refusal && setDraft(draftOf(answer.account)) },
        );
      }}
    >
      <AccountFields
        identityFixed={account.identityKnown && account.active}
        draft={draft}
        places={places}
        refusal={refusal}
        disabled={disabled}
        onChange={(field) => setDraft((before) => ({ ...before, ...field }))}
      />
      {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
      {change.isError && <FailureNote failure={change.error} safe />}
      {saved && (
        <Alert
          type="success"
          role="status"
          showIcon
          title={t(account.waiting.length > 0 ? 'staffAccount.savedWaiting' : 'staffAccount.saved')}
        />
      )}
      {!disabled && (
        <div className="buttons">
          <Button type="primary" htmlType="submit" disabled={change.isPending}>
            {t(change.isPending ? 'staffAccount.saving' : 'staffAccount.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
