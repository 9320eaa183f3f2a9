import { useRef, useState } from 'react';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, Notice, TextField, useUi } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { ask, forgetPersonal } from '../../state/api';
import { useSpaceT } from '../../space-texts';

/** The legal representative opens the space of an enterprise. */
export function OpenEnterprise({ onDone }: { readonly onDone: (told: string) => void }) {
  const t = useSpaceT();
  const { demonstration } = useUi();
  const { problem, say, attempt } = useAttempt();
  const [creditCode, setCreditCode] = useState('');
  const [name, setName] = useState('');
  const key = useRef(newKey());

  const open = async () => {
    if (!creditCode.trim() || !name.trim()) {
      say(t('space.open.needed'));
      return;
    }
    const done = await attempt(async () => {
      const input = { creditCode, name, idempotencyKey: key.current };
      return (await ask(portal.OpenEnterpriseDocument, { input })).openEnterprise.refusal;
    });
    key.current = newKey();
    if (!done) return;
    setCreditCode('');
    setName('');
    onDone(t('space.open.done'));
    await forgetPersonal();
  };
  return (
    <Card id="space-open" title={t('space.open')}>
      <div className="tb-p">{t('space.open.text')}</div>
      {demonstration && <Notice tone="warn">{t('space.open.standIn')}</Notice>}
      <TextField
        id="space-open-code"
        kind="credit-code"
        label={t('space.open.code')}
        hint={t('space.open.code.hint')}
        value={creditCode}
        maxLength={24}
        onChange={setCreditCode}
      />
      <TextField
        id="space-open-name"
        label={t('space.open.name')}
        hint={t('space.open.name.hint')}
        value={name}
        maxLength={120}
        onChange={setName}
      />
      {problem && (
        <Notice id="space-open-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <Button id="space-open-go" kind="primary" onPress={open}>
        {t('space.open.do')}
      </Button>
    </Card>
  );
}
