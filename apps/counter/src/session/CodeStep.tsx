import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Labelled } from '../app/Labelled.js';
import { askOnce } from '../server/ask.js';
import { operations, type Staff } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { Step } from './Step.js';

/** The second factor: six digits of the app, or a recovery code when the phone is not at hand. */
export function CodeStep({ onStaff }: { onStaff: (staff: Staff) => void }) {
  const { t } = useTexts();
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const show = useMutation({
    mutationFn: async (shown: string) =>
      (await askOnce(operations.showSecondFactor, { input: { code: shown } })).showSecondFactor,
    onSuccess: ({ staff }) => (staff ? onStaff(staff) : setCode('')),
  });
  const submit = () => {
    setTried(true);
    if (code.trim() && !show.isPending) show.mutate(code.trim());
  };
  const other = () => {
    setRecovery(!recovery);
    setCode('');
    setTried(false);
    show.reset();
  };
  return (
    <Step
      title={t('step.code.title')}
      text={t(recovery ? 'step.recovery.text' : 'step.code.text')}
      refusal={show.data?.refusal}
      failure={show.error}
      onSubmit={submit}
    >
      <Labelled
        key={String(recovery)}
        label={t(recovery ? 'step.recovery.label' : 'step.code.label')}
        problem={tried && !code.trim() && !show.data?.refusal && t('step.code.need')}
      >
        {(field) => (
          <Input
            {...field}
            className="code-field"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode={recovery ? 'text' : 'numeric'}
            autoComplete="one-time-code"
            maxLength={recovery ? 40 : 12}
            spellCheck={false}
            autoFocus
          />
        )}
      </Labelled>
      <Button type="primary" htmlType="submit" block aria-disabled={show.isPending}>
        {t('step.continue')}
      </Button>
      <Button type="link" onClick={other}>
        {t(recovery ? 'step.code.app' : 'step.code.recovery')}
      </Button>
    </Step>
  );
}
