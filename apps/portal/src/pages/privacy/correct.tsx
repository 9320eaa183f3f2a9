import { useState } from 'react';
import { portal } from '@tongban/client-graphql';
import { Button, Card, Notice, TextField } from '@tongban/client-ui';
import { usePrivacyT } from '../../privacy-texts';
import { ask, forgetPersonal } from '../../state/api';
import { usePrivacyAct } from './privacy';

/** Corrects telephone and address; what is empty stays as it is. */
export function Correct() {
  const t = usePrivacyT();
  const [telephone, setTelephone] = useState('');
  const [address, setAddress] = useState('');
  const [done, setDone] = useState(false);
  const { act, problem, fields, tell } = usePrivacyAct();
  const errorAt = (pointer: string) => fields.find((field) => field.pointer === pointer)?.message;

  const save = async () => {
    setDone(false);
    if (!telephone.trim() && !address.trim()) {
      tell(t('privacy.correct.nothing'));
      return;
    }
    const changed = await act(async (idempotencyKey) => {
      const input = { idempotencyKey, telephone: telephone.trim() || null, address: address.trim() || null };
      return (await ask(portal.CorrectMyDataDocument, { input })).correctMyData;
    });
    if (!changed) return;
    setDone(true);
    setTelephone('');
    setAddress('');
    // What forms fill in by themselves has changed too.
    void forgetPersonal();
  };

  return (
    <Card id="privacy-correct" title={t('privacy.correct')}>
      <div className="tb-muted">{t('privacy.correct.text')}</div>
      {problem && (
        <Notice id="privacy-correct-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {done && (
        <Notice id="privacy-correct-done" tone="good" urgent>
          {t('privacy.correct.done')}
        </Notice>
      )}
      <TextField
        id="privacy-telephone"
        kind="telephone"
        label={t('privacy.correct.telephone')}
        hint={t('privacy.correct.hint')}
        error={errorAt('/telephone')}
        value={telephone}
        maxLength={20}
        onChange={setTelephone}
      />
      <TextField
        id="privacy-address"
        kind="address"
        label={t('privacy.correct.address')}
        hint={t('privacy.correct.hint')}
        error={errorAt('/address')}
        value={address}
        maxLength={200}
        onChange={setAddress}
      />
      <Button id="privacy-correct-save" onPress={save}>
        {t('privacy.correct.save')}
      </Button>
    </Card>
  );
}
