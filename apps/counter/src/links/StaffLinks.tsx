import { Alert, Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import type { LinkedStaff } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { LinkSubject } from './LinkSubject.js';
import { UnlinkSubject } from './UnlinkSubject.js';
import { useStaffLinks } from './use-links.js';

/** A change that somebody has begun. */
type Begun =
  | { readonly act: 'link'; readonly account: LinkedStaff }
  | { readonly act: 'unlink'; readonly account: LinkedStaff; readonly linkId: string; readonly mark: string };

/** Accounts of staff with the unified identities that lead to them. */
export function StaffLinks() {
  const { t } = useTexts();
  const [draft, setDraft] = useState('');
  const [search, setSearch] = useState('');
  const [begun, setBegun] = useState<Begun | null>(null);
  const [done, setDone] = useState(false);
  const accounts = useStaffLinks(search);
  const nodes = accounts.data?.pages.flatMap((page) => page.nodes) ?? [];
  const close = () => setBegun(null);
  const finish = () => {
    setBegun(null);
    setDone(true);
  };
  return (
    <>
      <form
        className="filter"
        aria-label={t('links.search')}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          setDone(false);
          setSearch(draft);
        }}
      >
        <Labelled label={t('links.search.hint')}>
          {(control) => (
            <Input
              {...control}
              value={draft}
              maxLength={64}
              onChange={({ target }) => setDraft(target.value)}
            />
          )}
        </Labelled>
        <div className="buttons">
          <Button type="primary" htmlType="submit">
            {t('links.find')}
          </Button>
        </div>
      </form>
      {done && <Alert type="success" role="status" showIcon title={t('links.done')} />}
      {accounts.isError ? (
        <FailureNote
          title={t('links.error')}
          failure={accounts.error}
          onRetry={() => void accounts.refetch()}
        />
      ) : accounts.isPending ? (
        <p role="status">{t('links.loading')}</p>
      ) : nodes.length === 0 ? (
        <p role="status">{t('links.empty')}</p>
      ) : (
        <StaffTable
          accounts={nodes}
          onBegin={(next) => {
            setDone(false);
            setBegun(next);
          }}
        />
      )}
      {accounts.hasNextPage && (
        <Button loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
          {t('links.more')}
        </Button>
      )}
      {begun?.act === 'link' && <LinkSubject account={begun.account} onClose={close} onDone={finish} />}
      {begun?.act === 'unlink' && <UnlinkSubject {...begun} onClose={close} onDone={finish} />}
    </>
  );
}

function StaffTable({
  accounts,
  onBegin,
}: {
  accounts: readonly LinkedStaff[];
  onBegin: (begun: Begun) => void;
}) {
  const { t, language } = useTexts();
  return (
    <div className="table-scroll" role="region" aria-label={t('links.list')} tabIndex={0}>
      <table className="table links-table">
        <thead>
          <tr>
            <th scope="col">{t('links.column.account')}</th>
            <th scope="col">{t('links.column.subjects')}</th>
            <th scope="col">{t('links.column.act')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <td>
                {account.name}
                <span className="sub">{account.username}</span>
                {!account.active && <span className="sub">{t('links.closed')}</span>}
              </td>
              <td>
                {account.subjects.length === 0 && <span className="state-closed">{t('links.none')}</span>}
                {account.subjects.map(({ id, mark, issuer, linkedAt, linkedBy }) => (
                  <div key={id}>
                    {t('links.subject', { mark, issuer })}
                    <span className="sub">
                      {t('links.subject.since', { at: formatMoment(language, linkedAt), by: linkedBy })}
                    </span>
                    {!account.own && (
                      <Button
                        danger
                        aria-label={t('links.unlink.of', { what: mark })}
                        onClick={() => onBegin({ act: 'unlink', account, linkId: id, mark })}
                      >
                        {t('links.unlink')}
                      </Button>
                    )}
                  </div>
                ))}
              </td>
              <td>
                {account.own ? (
                  <span className="sub">{t('links.own')}</span>
                ) : (
                  <Button
                    aria-label={t('links.link.of', { name: account.name })}
                    onClick={() => onBegin({ act: 'link', account })}
                  >
                    {t('links.link')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
