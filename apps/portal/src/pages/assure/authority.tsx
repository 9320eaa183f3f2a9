import { useRef, useState } from 'react';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, Choices, Notice, TextField } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { ask, forgetPersonal } from '../../state/api';
import { useSpaceT } from '../../space-texts';

/** Level 3: name and identity number, confirmed by the authority. */
export function Authority({
  standIn,
  onReached,
}: {
  readonly standIn: boolean;
  readonly onReached: (level: number) => void;
}) {
  const t = useSpaceT();
  const { problem, attempt } = useAttempt();
  const [name, setName] = useState('');
  const [identityNumber, setIdentityNumber] = useState('');
  const [consent, setConsent] = useState<readonly string[]>([]);
  const key = useRef(newKey());

  const prove = async () => {
    let level = 0;
    const done = await attempt(async () => {
      const { proveIdentity } = await ask(portal.ProveIdentityDocument, {
        input: { name, identityNumber, consent: consent.length > 0, idempotencyKey: key.current },
      });
      level = proveIdentity.me?.assuranceLevel ?? 0;
      return proveIdentity.refusal;
    });
    key.current = newKey();
    if (!done) return;
    // Accounts may have become one: everything personal is asked anew.
    await forgetPersonal();
    onReached(level);
  };
  return (
    <Card id="assure-authority" title={t('assure.authority')}>
      {standIn && <Notice tone="warn">{t('assure.standIn')}</Notice>}
      <TextField
        id="assure-name"
        kind="name"
        label={t('assure.name')}
        hint={t('assure.name.hint')}
        value={name}
        maxLength={60}
        onChange={setName}
      />
      <TextField
        id="assure-number"
        kind="identity-number"
        label={t('assure.number')}
        value={identityNumber}
        maxLength={24}
        onChange={setIdentityNumber}
      />
      <Choices
        id="assure-consent"
        label={t('assure.consent')}
        values={consent}
        options={[{ value: 'yes', label: t('assure.consent.text') }]}
        onChange={setConsent}
      />
      {problem && (
        <Notice id="assure-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <Button id="assure-check" kind="primary" onPress={prove}>
        {t('assure.check')}
      </Button>
    </Card>
  );
}
