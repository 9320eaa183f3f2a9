import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import type { Account, StaffRole } from '../server/operations.js';
import { useSession } from '../server/use-session.js';
import { formatMoment } from '../text/formats.js';
import { useTexts, type Text } from '../text/texts.js';
import { staffRoles } from './roles.js';
import { useAccounts, type AccountFilter } from './use-accounts.js';

const everything: AccountFilter = { search: '', role: '', active: '' };

/** Finds accounts by the beginning of a username or name, by role and by state. */
export function AccountList() {
  const { t } = useTexts();
  const { staff } = useSession();
  const [draft, setDraft] = useState(everything);
  const [filter, setFilter] = useState(everything);
  const accounts = useAccounts(filter);
  const nodes = accounts.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <form
        className="filter"
        aria-label={t('accounts.search')}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          setFilter(draft);
        }}
      >
        <Labelled label={t('accounts.search.hint')}>
          {(control) => (
            <Input
              {...control}
              value={draft.search}
              maxLength={64}
              onChange={({ target }) => setDraft({ ...draft, search: target.value })}
            />
          )}
        </Labelled>
        <Labelled label={t('accounts.role')}>
          {({ id }) => (
            <select
              id={id}
              value={draft.role}
              onChange={({ target }) => setDraft({ ...draft, role: target.value as StaffRole | '' })}
            >
              <option value="">{t('accounts.any')}</option>
              {staffRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={t('accounts.state')}>
          {({ id }) => (
            <select
              id={id}
              value={draft.active}
              onChange={({ target }) =>
                setDraft({ ...draft, active: target.value as AccountFilter['active'] })
              }
            >
              <option value="">{t('accounts.any')}</option>
              <option value="true">{t('accounts.active')}</option>
              <option value="false">{t('accounts.closed')}</option>
            </select>
          )}
        </Labelled>
        <div className="buttons">
          <Button type="primary" htmlType="submit">
            {t('accounts.find')}
          </Button>
          {staff?.roles.includes('ADMINISTRATOR') && (
            <Link className="button-link" to="/accounts/new">
              {t('accounts.new')}
            </Link>
          )}
        </div>
      </form>
      {accounts.isError ? (
        <FailureNote
          title={t('accounts.error')}
          failure={accounts.error}
          onRetry={() => void accounts.refetch()}
        />
      ) : accounts.isPending ? (
        <p role="status">{t('accounts.loading')}</p>
      ) : nodes.length === 0 ? (
        <p role="status">{t('accounts.empty')}</p>
      ) : (
        <AccountTable accounts={nodes} />
      )}
      {accounts.hasNextPage && (
        <Button loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
          {t('accounts.more')}
        </Button>
      )}
    </>
  );
}

function AccountTable({ accounts }: { accounts: readonly Account[] }) {
  const { t, language } = useTexts();
  const separator = language === 'en' ? ', ' : '、';
  return (
    <div className="table-scroll" role="region" aria-label={t('accounts.list')} tabIndex={0}>
      <table className="table account-table">
        <thead>
          <tr>
            <th scope="col">{t('accounts.column.username')}</th>
            <th scope="col">{t('accounts.column.name')}</th>
            <th scope="col">{t('accounts.column.roles')}</th>
            <th scope="col">{t('accounts.column.scope')}</th>
            <th scope="col">{t('accounts.column.window')}</th>
            <th scope="col">{t('accounts.column.lastSeen')}</th>
            <th scope="col">{t('accounts.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <td>
                <Link to={`/accounts/${account.id}`}>{account.username}</Link>
                {account.demonstration && <span className="sub">{t('accounts.demonstration')}</span>}
              </td>
              <td>{account.name}</td>
              <td>{account.roles.map((role) => t(`role.${role}`)).join(separator)}</td>
              <td>{scopeText(account, t).join(separator)}</td>
              <td>{account.windowName}</td>
              <td className="time">
                {account.lastSeenAt ? formatMoment(language, account.lastSeenAt) : t('accounts.never')}
              </td>
              <td>
                <span className={account.active ? 'state-open' : 'state-closed'}>
                  {t(account.active ? 'accounts.active' : 'accounts.closed')}
                </span>
                {account.secondFactorLockedAt && (
                  <span className="sub warn">{t('accounts.factorLocked')}</span>
                )}
                {account.waiting.length > 0 && (
                  <span className="sub warn">{t('accounts.waiting', { count: account.waiting.length })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far an account sees, in few words. */
function scopeText({ departmentIds, regionCodes }: Account, t: Text): string[] {
  const parts = [
    ...(departmentIds ? [t('accounts.scope.departments', { count: departmentIds.length })] : []),
    ...(regionCodes ? [t('accounts.scope.regions', { count: regionCodes.length })] : []),
  ];
  return parts.length ? parts : [t('accounts.scope.all')];
}
