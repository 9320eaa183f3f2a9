import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Intentions } from '../acts/intentions.js';
import { FailureNote } from '../app/FailureNote.js';
import { ask } from '../server/ask.js';
import { operations, type OwnAccount } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { Confirm } from './Confirm.js';
import { Section } from './Section.js';

type OwnSession = OwnAccount['sessions'][number];

const intentions = new Intentions();

/** Where one is logged in; the other sessions can be ended. */
export function SessionsSection({ account }: { account: OwnAccount }) {
  const { t, language } = useTexts();
  const queries = useQueryClient();
  const [ending, setEnding] = useState<OwnSession | null>(null);
  const out = useMutation({
    mutationFn: async (id: string) => {
      const intention = { signOutSession: id };
      const input = { id, idempotencyKey: intentions.keyOf(intention) };
      const answer = (await ask(operations.signOutSession, { input })).signOutSession;
      intentions.answered(intention);
      return answer;
    },
    onSettled: () => {
      setEnding(null);
      void queries.invalidateQueries({ queryKey: ['ownAccount'] });
    },
  });
  const nameOf = (one: OwnSession): string => one.device ?? t('ended.otherDevice');
  return (
    <Section title={t('account.sessions')}>
      {out.data?.refusal && <Alert type="warning" role="alert" showIcon title={out.data.refusal.message} />}
      {out.isError && <FailureNote failure={out.error} />}
      <div className="account-table" tabIndex={0} role="group" aria-label={t('account.sessions')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('account.sessions.device')}</th>
              <th scope="col">{t('account.sessions.address')}</th>
              <th scope="col">{t('account.sessions.since')}</th>
              <th scope="col">{t('account.sessions.lastSeen')}</th>
              <th scope="col">
                <span className="unseen">{t('account.sessions.out')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {account.sessions.map((one) => (
              <tr key={one.id}>
                <th scope="row">{nameOf(one)}</th>
                <td>{one.address}</td>
                <td>{formatMoment(language, one.since)}</td>
                <td>{formatMoment(language, one.lastSeen)}</td>
                <td>
                  {one.current ? (
                    t('account.sessions.current')
                  ) : (
                    <Button
                      aria-label={t('account.sessions.outOf', { device: nameOf(one) })}
                      onClick={() => setEnding(one)}
                    >
                      {t('account.sessions.out')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ending && (
        <Confirm
          title={t('account.sessions.confirm', { device: nameOf(ending) })}
          text={t('account.sessions.confirmText')}
          act={t('account.sessions.out')}
          sending={out.isPending}
          onConfirm={() => out.mutate(ending.id)}
          onCancel={() => setEnding(null)}
        />
      )}
    </Section>
  );
}
