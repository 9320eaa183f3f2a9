import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTexts } from '../text/texts.js';
import { Step } from './Step.js';

/** Fresh recovery codes; they go on only after somebody says that they have written them down. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useTexts();
  const [noted, setNoted] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (noted) onDone();
  };
  return (
    <Step title={t('step.codes.title')} text={t('step.codes.text')} onSubmit={submit}>
      <ol className="recovery-codes" aria-label={t('step.codes.list')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      {tried && !noted && (
        <p className="problem" role="alert">
          {t('step.codes.need')}
        </p>
      )}
      <Checkbox checked={noted} onChange={(event) => setNoted(event.target.checked)}>
        {t('step.codes.noted')}
      </Checkbox>
      <Button type="primary" htmlType="submit" block>
        {t('step.codes.go')}
      </Button>
    </Step>
  );
}
