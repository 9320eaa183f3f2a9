import { Alert, Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import type { Staff } from '../server/operations.js';
import { useSite } from '../server/site.js';
import { useTexts } from '../text/texts.js';
import { problemIn } from './problem.js';
import { useLogIn } from './use-log-in.js';

/** User name and password; the unified identity; and, in a demonstration, the accounts that are there to be tried. */
export function LogInForm({
  username: known = '',
  onStaff,
}: {
  username?: string;
  onStaff: (staff: Staff) => void;
}) {
  const { t } = useTexts();
  const { demoAccounts, unifiedIdentity } = useSite();
  const logIn = useLogIn(onStaff);
  const problem = problemIn(window.location.search);
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const title = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password && !logIn.isPending)
      logIn.mutate({ username: username.trim(), password });
  };

  return (
    <>
      <form className="log-in-form" onSubmit={submit} noValidate>
        {problem && !logIn.data && (
          <Alert type="warning" role="alert" showIcon title={t(`problem.${problem}`)} />
        )}
        {logIn.data?.refusal && (
          <Alert type="error" role="alert" showIcon title={logIn.data.refusal.message} />
        )}
        {logIn.isError && <FailureNote failure={logIn.error} />}
        <Labelled label={t('login.username')} problem={tried && !username.trim() && t('login.needUsername')}>
          {(field) => (
            <Input
              {...field}
              value={username}
              onChange={(event) => setUsername(event.target.value)}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus={!known}
            />
          )}
        </Labelled>
        <Labelled label={t('login.password')} problem={tried && !password && t('login.needPassword')}>
          {(field) => (
            <Input
              {...field}
              type="password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              autoComplete="current-password"
              autoFocus={Boolean(known)}
            />
          )}
        </Labelled>
        <Button type="primary" htmlType="submit" block aria-disabled={logIn.isPending}>
          {t('login.submit')}
        </Button>
      </form>
      {unifiedIdentity && !known && (
        <section className="unified-identity">
          <p>{t('login.or')}</p>
          <Button block href={`${unifiedIdentity.path}?back=${encodeURIComponent(here())}`}>
            {t('login.unified')}
          </Button>
          {unifiedIdentity.standIn && <p className="stand-in">{t('login.unified.standIn')}</p>}
        </section>
      )}
      {demoAccounts.length > 0 && (
        <section className="demo-accounts" aria-labelledby={title}>
          <h2 id={title}>{t('login.demo.title')}</h2>
          <p>{t('login.demo.text')}</p>
          <ul>
            {demoAccounts.map((account) => (
              <li key={account.username}>
                <Button
                  block
                  disabled={logIn.isPending}
                  onClick={() => logIn.mutate({ username: account.username, password: account.password })}
                >
                  {t('login.demo.use', { name: account.name })}
                </Button>
                <p>
                  {account.about} <code>{account.username}</code> / <code>{account.password}</code>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Where this page is, to return here; a problem that it tells is over then. */
function here(): string {
  const url = new URL(window.location.href);
  url.searchParams.delete('problem');
  return `${url.pathname}${url.search}`;
}
