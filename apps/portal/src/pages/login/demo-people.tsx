import { useRef, useState } from 'react';
import { portal } from '@tongban/client-graphql';
import { Button, Choice, ErrorState, LoadingState, Notice } from '@tongban/client-ui';
import { channel } from '../../platform/channel';
import { ask, useAsk } from '../../state/api';
import { useT } from '../../texts';
import type { Entering } from './use-entering';

/** The demonstration's way in: one says which made-up person one is. */
export function DemoPeople({ entering }: { readonly entering: Entering }) {
  const t = useT();
  const { data, loading, failure, again } = useAsk(portal.DemoPeopleDocument, {});
  const [person, setPerson] = useState<string>();
  // On a slow telephone the next tap may come before the choice is drawn; it has to find it all the same.
  const chosen = useRef<string>();
  const { problem, attemptTo, entered, clear } = entering;

  const logIn = () =>
    attemptTo(async () => {
      const personId = chosen.current;
      if (!personId) return { field: 'login-person', message: t('login.none') };
      const { logInAsDemoPerson } = await ask(portal.LogInAsDemoPersonDocument, {
        input: { personId, channel },
      });
      return entered(logInAsDemoPerson, null);
    });
  if (loading) return <LoadingState />;
  if (!data) return failure && <ErrorState id="login-people-error" kind={failure} onRetry={again} />;
  return (
    <>
      <Notice tone="warn">{t('login.demo')}</Notice>
      <Choice
        id="login-person"
        label={t('login.choose')}
        value={person}
        error={problem?.field === 'login-person' ? problem.message : undefined}
        options={data.demoPeople.map(({ id, name, about }) => ({ value: id, label: name, hint: about }))}
        onChange={(picked) => {
          chosen.current = picked;
          setPerson(picked);
          clear();
        }}
      />
      <Button id="login-go" kind="primary" onPress={logIn}>
        {t('login.go')}
      </Button>
    </>
  );
}
