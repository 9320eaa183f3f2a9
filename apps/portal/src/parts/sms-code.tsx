import { useEffect, useState } from 'react';
import { portal } from '@tongban/client-graphql';
import { Button, Notice, TextField } from '@tongban/client-ui';
import { useAccountT } from '../account-texts';
import { ask } from '../state/api';
import { Mailbox } from './mailbox';

/** A problem with the number or the code, and at which field it is. */
export interface SmsProblem {
  readonly field: string | null;
  readonly message: string;
}

export interface SmsCodeProps {
  /** The ids of the fields begin with it. */
  readonly id: string;
  /** Where a stand-in's messages are read. */
  readonly mailbox: string | null;
  readonly problem: SmsProblem | undefined;
  /** What the last button does. */
  readonly go: string;
  /** Does something that may be refused and shows why. */
  readonly attemptTo: (work: () => Promise<SmsProblem | undefined>) => Promise<void>;
  readonly onCode: (code: string, challenge: string) => Promise<SmsProblem | undefined>;
}

/** A mobile number, the code that was sent to it, and what to do with both. */
export function SmsCode({ id, mailbox, problem, go, attemptTo, onCode }: SmsCodeProps) {
  const t = useAccountT();
  const [telephone, setTelephone] = useState('');
  const [code, setCode] = useState('');
  const [challenge, setChallenge] = useState<string>();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  const errorAt = (field: string) => (problem?.field === field ? problem.message : undefined);

  const send = () =>
    attemptTo(async () => {
      if (!/^(\+?86)?1\d{10}$/.test(telephone.replace(/[\s-]/g, ''))) {
        return { field: `${id}-telephone`, message: t('login.telephone.bad') };
      }
      const { sendSmsCode } = await ask(portal.SendSmsCodeDocument, { input: { telephone } });
      if (sendSmsCode.refusal) return { field: `${id}-telephone`, message: sendSmsCode.refusal.message };
      setChallenge(sendSmsCode.challenge ?? undefined);
      setSeconds(sendSmsCode.resendSeconds ?? 0);
      setCode('');
      return undefined;
    });
  const use = () =>
    attemptTo(async () => {
      if (!challenge || !/^\d{6}$/.test(code.trim())) {
        return { field: `${id}-code`, message: t('login.code.bad') };
      }
      return onCode(code.trim(), challenge);
    });

  return (
    <>
      <TextField
        id={`${id}-telephone`}
        label={t('login.telephone')}
        hint={t('login.telephone.hint')}
        kind="telephone"
        maxLength={20}
        value={telephone}
        error={errorAt(`${id}-telephone`)}
        onChange={setTelephone}
      />
      <div className="tb-apart">
        <Button id={`${id}-send`} disabled={seconds > 0} onPress={send}>
          {seconds > 0 ? t('login.send.wait', { seconds }) : t(challenge ? 'login.send.again' : 'login.send')}
        </Button>
      </div>
      {challenge && (
        <>
          <Notice id={`${id}-sent`} tone="good">
            {t('login.sent')}
            {mailbox && <Mailbox id={`${id}-mailbox`} address={mailbox} />}
          </Notice>
          <TextField
            id={`${id}-code`}
            label={t('login.code')}
            hint={t('login.code.hint')}
            kind="one-time-code"
            maxLength={6}
            value={code}
            error={errorAt(`${id}-code`)}
            onChange={setCode}
          />
          <Button id={`${id}-go`} kind="primary" onPress={use}>
            {go}
          </Button>
        </>
      )}
    </>
  );
}
