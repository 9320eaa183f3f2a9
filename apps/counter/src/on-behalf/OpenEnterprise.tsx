import { Alert, Button, Checkbox, Input } from 'antd';
import { newKey } from '@tongban/client-graphql';
import { useRef, useState, type FormEvent } from 'react';
import { Labelled } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import type { Checked } from './CheckForm.js';
import { useSending } from './use-sending.js';

/** Opens the space of an enterprise for its legal representative, whose licence the clerk has seen. */
export function OpenEnterprise({ checked }: { checked: Checked }) {
  const { t } = useTexts();
  const [creditCode, setCreditCode] = useState('');
  const [name, setName] = useState('');
  const [papersSeen, setPapersSeen] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const { problem, busy, send } = useSending();
  const key = useRef(newKey());
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setOpened(null);
    const done = await send(async () => {
      const input = { checkId: checked.checkId, creditCode, name, papersSeen, idempotencyKey: key.current };
      const { openEnterpriseForApplicant } = await ask(operations.openEnterpriseForApplicant, { input });
      key.current = newKey();
      return openEnterpriseForApplicant.refusal;
    });
    if (done) setOpened(name);
  };
  return (
    <details className="on-behalf-enterprise">
      <summary>{t('onBehalf.enterprise')}</summary>
      <form onSubmit={(event) => void open(event)}>
        <div className="on-behalf-grid">
          <Labelled label={t('onBehalf.enterprise.code')}>
            {(control) => (
              <Input
                {...control}
                value={creditCode}
                maxLength={24}
                onChange={({ target }) => setCreditCode(target.value)}
              />
            )}
          </Labelled>
          <Labelled label={t('onBehalf.enterprise.name')}>
            {(control) => (
              <Input
                {...control}
                value={name}
                maxLength={120}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Labelled>
        </div>
        <Checkbox checked={papersSeen} onChange={({ target }) => setPapersSeen(target.checked)}>
          {t('onBehalf.enterprise.papers', { name: checked.name })}
        </Checkbox>
        {problem && <Alert type="error" role="alert" title={problem} />}
        {opened && (
          <Alert type="success" role="status" title={t('onBehalf.enterprise.done', { name: opened })} />
        )}
        <div className="on-behalf-actions">
          <Button htmlType="submit" loading={busy}>
            {t('onBehalf.enterprise.do')}
          </Button>
        </div>
      </form>
    </details>
  );
}
