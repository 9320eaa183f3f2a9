import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import { Loading } from '../app/Loading.js';
import { askNow } from '../server/ask.js';
import { operations, type Staff } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { QrCode } from './QrCode.js';
import { RecoveryCodes } from './RecoveryCodes.js';
import { Step } from './Step.js';

/**
 * Sets the second factor up: the app learns the secret, one code shows that it has it, and the recovery codes are
 * written down before anything else.
 *
 * @param proof a code of the present factor, which the new one replaces
 */
export default function SetUpStep({
  proof = null,
  onRefused,
  onStaff,
}: {
  proof?: string | null;
  onRefused?: (message: string) => void;
  onStaff: (staff: Staff) => void;
}) {
  const { t } = useTexts();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useMutation({
    mutationFn: async () =>
      (await askNow(operations.beginSecondFactor, { input: { code: proof } })).beginSecondFactor,
    onSuccess: ({ refusal }) => refusal && onRefused?.(refusal.message),
  });
  const confirm = useMutation({
    mutationFn: async (shown: string) =>
      (await askNow(operations.confirmSecondFactor, { input: { code: shown } })).confirmSecondFactor,
    onSuccess: ({ refusal }) => refusal && setCode(''),
  });
  const { mutate: offer } = begin;
  useEffect(() => offer(), [offer]);

  const { staff, recoveryCodes } = confirm.data ?? {};
  if (staff && recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onDone={() => onStaff(staff)} />;
  if (begin.isError) return <FailureNote failure={begin.error} onRetry={() => offer()} />;
  const secret = begin.data?.offer;
  if (!secret) {
    const refusal = begin.data?.refusal;
    return refusal ? <p role="alert">{refusal.message}</p> : <Loading />;
  }
  const submit = () => {
    setTried(true);
    if (code.trim() && !confirm.isPending) confirm.mutate(code.trim());
  };
  return (
    <Step
      title={t('step.setUp.title')}
      text={t('step.setUp.text')}
      refusal={confirm.data?.refusal}
      failure={confirm.error}
      onSubmit={submit}
    >
      <p>{t('step.setUp.scan')}</p>
      <QrCode text={secret.uri} label={t('step.setUp.qr')} />
      <p>
        {t('step.setUp.secret')}{' '}
        <code className="secret">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <Labelled
        label={t('step.setUp.code')}
        problem={tried && !code.trim() && !confirm.data?.refusal && t('step.code.need')}
      >
        {(field) => (
          <Input
            {...field}
            className="code-field"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
          />
        )}
      </Labelled>
      <Button type="primary" htmlType="submit" block aria-disabled={confirm.isPending}>
        {t('step.setUp.finish')}
      </Button>
    </Step>
  );
}
