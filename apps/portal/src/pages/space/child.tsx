import { useRef, useState } from 'react';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, Choices, Notice, TextField, useUi } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { ask, forgetPersonal } from '../../state/api';
import { useSpaceT } from '../../space-texts';

/** A parent or guardian has a child under fourteen confirmed by the household register. */
export function Child({ onDone }: { readonly onDone: (told: string) => void }) {
  const t = useSpaceT();
  const { demonstration } = useUi();
  const { problem, attempt } = useAttempt();
  const [name, setName] = useState('');
  const [identityNumber, setIdentityNumber] = useState('');
  const [consent, setConsent] = useState<readonly string[]>([]);
  const key = useRef(newKey());
  const declare = async () => {
    const done = await attempt(async () => {
      const input = { name, identityNumber, consent: consent.length > 0, idempotencyKey: key.current };
      return (await ask(portal.DeclareChildDocument, { input })).declareChild.refusal;
    });
    key.current = newKey();
    if (!done) return;
    setName('');
    setIdentityNumber('');
    setConsent([]);
    onDone(t('child.done'));
    await forgetPersonal();
  };
  return (
    <Card id="space-child" title={t('child.title')}>
      <div className="tb-p">{t('child.text')}</div>
      {demonstration && <Notice tone="warn">{t('child.standIn')}</Notice>}
      <TextField
        id="space-child-name"
        label={t('child.name')}
        value={name}
        maxLength={60}
        onChange={setName}
      />
      <TextField
        id="space-child-number"
        kind="identity-number"
        label={t('child.number')}
        value={identityNumber}
        maxLength={24}
        onChange={setIdentityNumber}
      />
      <Choices
        id="space-child-consent"
        label={t('assure.consent')}
        values={consent}
        options={[{ value: 'yes', label: t('child.consent') }]}
        onChange={setConsent}
      />
      {problem && (
        <Notice id="space-child-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <Button id="space-child-go" onPress={declare}>
        {t('child.do')}
      </Button>
    </Card>
  );
}
