import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../app/Loading.js';
import { askOnce } from '../server/ask.js';
import { operations, type Staff } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { CodeStep } from './CodeStep.js';
import { LogInForm } from './LogInForm.js';
import { NewPasswordStep } from './NewPasswordStep.js';
import { useBegin } from './use-log-in.js';
import './log-in.css';

// Draws a QR code: nobody needs it who has set a second factor up.
const SetUpStep = lazy(() => import('./SetUpStep.js'));

/**
 * The log-in, step by step: the password, a code of the app or a recovery code, and where they are due a password of
 * one's own and the second factor's set-up. What is left to do the server says after each step.
 *
 * @param begun somebody whose log-in has begun already: the page was loaded anew, or they come from an identity provider
 */
export function LogInFlow({ username = '', begun = null }: { username?: string; begun?: Staff | null }) {
  const { t } = useTexts();
  const [staff, setStaff] = useState<Staff | null>(begun);
  const begin = useBegin();
  const go = (next: Staff) => {
    if (next.pending) setStaff(next);
    else begin(next);
  };
  if (!staff) return <LogInForm username={username} onStaff={go} />;
  const again = () => {
    const leave = () => setStaff(null);
    askOnce(operations.logOut, {}).then(leave, leave);
  };
  return (
    <Suspense fallback={<Loading />}>
      {staff.pending === 'PASSWORD' ? (
        <NewPasswordStep username={staff.username} onStaff={go} />
      ) : staff.secondFactor ? (
        <CodeStep onStaff={go} />
      ) : (
        <SetUpStep onStaff={go} />
      )}
      <Button type="link" className="log-in-again" onClick={again}>
        {t('step.again')}
      </Button>
    </Suspense>
  );
}
