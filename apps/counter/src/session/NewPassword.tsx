import { Button, Input } from 'antd';
import { useState } from 'react';
import { Labelled } from '../app/Labelled.js';
import type { PasswordRules } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

/** The fields of a new password, typed twice; with the present one where it is asked for. */
export function NewPasswordFields({
  username,
  rules,
  withCurrent,
  sending,
  onSend,
}: {
  username: string;
  rules: PasswordRules | undefined;
  withCurrent: boolean;
  sending: boolean;
  /** Gets what is typed once it is complete. */
  onSend: (input: { current: string | null; next: string }) => void;
}) {
  const { t } = useTexts();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (sending || !next || next !== repeated || (withCurrent && !current)) return;
    onSend({ current: withCurrent ? current : null, next });
  };
  const hint =
    rules && t('password.rules', { length: rules.minLength, classes: rules.classes, history: rules.history });
  return (
    <>
      {/* Password managers look for the name beside the password. */}
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      {withCurrent && (
        <Labelled label={t('password.current')} problem={tried && !current && t('password.needCurrent')}>
          {(field) => (
            <Input
              {...field}
              type="password"
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
              autoComplete="current-password"
            />
          )}
        </Labelled>
      )}
      <Labelled label={t('password.next')} hint={hint} problem={tried && !next && t('password.needNext')}>
        {(field) => (
          <Input
            {...field}
            type="password"
            value={next}
            onChange={(event) => setNext(event.target.value)}
            autoComplete="new-password"
            autoFocus={!withCurrent}
          />
        )}
      </Labelled>
      <Labelled label={t('password.repeat')} problem={tried && next !== repeated && t('password.differ')}>
        {(field) => (
          <Input
            {...field}
            type="password"
            value={repeated}
            onChange={(event) => setRepeated(event.target.value)}
            autoComplete="new-password"
          />
        )}
      </Labelled>
      <Button type="primary" htmlType="submit" onClick={send} aria-disabled={sending}>
        {t('password.submit')}
      </Button>
    </>
  );
}
