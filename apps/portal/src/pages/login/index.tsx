import { useEffect, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { failureKind, failureSentence, portal } from '@tongban/client-graphql';
import {
  Button,
  Card,
  Choice,
  ErrorState,
  ErrorSummary,
  LoadingState,
  Notice,
  Page,
} from '@tongban/client-ui';
import { text } from '../../platform/address';
import { channel } from '../../platform/channel';
import { depth, navigator, replace } from '../../platform/navigator';
import { ask, forgetPersonal, useAsk } from '../../state/api';
import { loginClosed, token } from '../../state/session';
import { useT } from '../../texts';

/** The demonstration's login: marked as one, and back to where one was. */
export default function Login() {
  const t = useT();
  const { params } = useRouter();
  const { data, loading, failure, again } = useAsk(portal.DemoPeopleDocument, {});
  const [person, setPerson] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => loginClosed, []);

  const logIn = async () => {
    setAttempt((tries) => tries + 1);
    if (!person) {
      setProblem(t('login.none'));
      return;
    }
    try {
      const { logInAsDemoPerson } = await ask(portal.LogInAsDemoPersonDocument, {
        input: { personId: person, channel },
      });
      if (logInAsDemoPerson.refusal) {
        setProblem(logInAsDemoPerson.refusal.message);
        return;
      }
      token.set(logInAsDemoPerson.session?.token ?? null);
      // What was asked without a session, or as somebody else, is asked anew.
      void forgetPersonal();
      if (depth() > 0) navigator.back();
      else replace(text(params['back']) || '/home');
    } catch (error) {
      setProblem(
        failureSentence(error) ??
          t(failureKind(error) === 'offline' ? 'materials.failed.offline' : 'failure.act'),
      );
    }
  };

  return (
    <Page id="login" title={t('login.title')}>
      <Notice tone="warn">{t('login.demo')}</Notice>
      <ErrorSummary
        id="login-errors"
        errors={problem ? [{ field: person ? null : 'login-person', message: problem }] : []}
        attempt={attempt}
      />
      <Card>
        {loading && <LoadingState />}
        {failure && <ErrorState id="login-error" kind={failure} onRetry={again} />}
        {data && (
          <>
            <Choice
              id="login-person"
              label={t('login.choose')}
              value={person}
              error={person ? undefined : problem}
              options={data.demoPeople.map(({ id, name, about }) => ({
                value: id,
                label: name,
                hint: about,
              }))}
              onChange={(picked) => {
                setPerson(picked);
                setProblem(undefined);
              }}
            />
            <Button id="login-go" kind="primary" onPress={logIn}>
              {t('login.go')}
            </Button>
          </>
        )}
      </Card>
    </Page>
  );
}
