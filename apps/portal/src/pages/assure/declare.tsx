import { useRef, useState } from 'react';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, Notice, TextField } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { ask, forgetPersonal } from '../../state/api';
import { useSpaceT } from '../../space-texts';

/** Level 2: what one is called. */
export function Declare({ onReached }: { readonly onReached: (level: number) => void }) {
  const t = useSpaceT();
  const { problem, attempt } = useAttempt();
  const [name, setName] = useState('');
  const key = useRef(newKey());
  const declare = async () => {
    const done = await attempt(async () => {
      const input = { name, idempotencyKey: key.current };
      return (await ask(portal.DeclareNameDocument, { input })).declareName.refusal;
    });
    key.current = newKey();
    if (!done) return;
    await forgetPersonal();
    onReached(2);
  };
  return (
    <Card id="assure-declare" title={t('assure.declare')}>
      <div className="tb-p tb-muted">{t('assure.declare.text')}</div>
      <TextField
        id="assure-own-name"
        kind="name"
        label={t('assure.name')}
        value={name}
        maxLength={60}
        onChange={setName}
      />
      {problem && (
        <Notice id="assure-declare-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <Button id="assure-declare-go" onPress={declare}>
        {t('assure.save')}
      </Button>
    </Card>
  );
}
