import { useEffect } from 'react';
import { portal } from '@tongban/client-graphql';
import { ErrorState, LoadingState, Notice, Page } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { LinkReturn } from '../../parts/link-return';
import { LogInFirst } from '../../parts/log-in-first';
import { ask, queries, useAsk } from '../../state/api';
import { useMe } from '../../state/me';
import { Devices } from './devices';
import { Messages } from './messages';
import { useChanges } from './use-changes';
import { Ways } from './ways';

/** Which ways lead into the account, where it is open, and what its owner was told about both. */
export default function Account() {
  const t = useAccountT();
  const me = useMe();
  return (
    <Page id="account" title={t('account.title')}>
      <LogInFirst id="account">{me && <Mine me={me} />}</LogInFirst>
    </Page>
  );
}

function Mine({ me }: { readonly me: NonNullable<portal.MeQuery['me']> }) {
  const { data, loading, failure, again } = useAsk(portal.AccountDocument, {}, { fresh: true, keep: true });
  const changes = useChanges();
  const unread = data?.account.unread ?? 0;
  useEffect(() => {
    // They are on the screen now; the number beside the link goes away, the marks here stay until the next visit.
    if (unread > 0) {
      void ask(portal.SeeAccountMessagesDocument, {})
        .then(() => queries.invalidateQueries({ queryKey: ['UnreadMessages'] }))
        .catch(() => undefined);
    }
  }, [unread]);

  if (loading) return <LoadingState />;
  if (!data) return failure && <ErrorState id="account-error" kind={failure} onRetry={again} />;
  const { account } = data;
  return (
    <>
      {!changes.problem && !changes.done && <LinkReturn id="account" />}
      {changes.problem && (
        <Notice id="account-problem" tone="bad" urgent>
          {changes.problem.message}
        </Notice>
      )}
      {changes.done && (
        <Notice id="account-done" tone="good" urgent>
          {changes.done}
        </Notice>
      )}
      <Ways ways={account.ways} me={me} changes={changes} />
      <Devices devices={account.devices} changes={changes} />
      <Messages messages={account.messages} />
    </>
  );
}
