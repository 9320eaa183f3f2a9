import { Alert, Button, Input } from 'antd';
import { newKey } from '@tongban/client-graphql';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Dialog } from '../app/Dialog.js';
import { Labelled } from '../app/Labelled.js';
import { useSending } from '../on-behalf/use-sending.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

const reasons = ['CUSTODY', 'MISTAKE', 'ASKED'] as const;
const empty = { guardianNumber: '', childNumber: '', note: '' };

/** Ends a guardianship by the numbers on a paper that the clerk saw; asked twice. */
export function EndGuardianship() {
  const { t } = useTexts();
  const [typed, setTyped] = useState(empty);
  const [reason, setReason] = useState<(typeof reasons)[number]>('CUSTODY');
  const [sure, setSure] = useState(false);
  const [ended, setEnded] = useState<{ guardian: string; child: string } | null>(null);
  const { problem, busy, send } = useSending();
  const key = useRef(newKey());
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  const askTwice = (event: FormEvent) => {
    event.preventDefault();
    setEnded(null);
    setSure(true);
  };
  const end = async () => {
    await send(async () => {
      const input = { ...typed, reason, idempotencyKey: key.current };
      const { endGuardianshipAtCounter } = await ask(operations.endGuardianshipAtCounter, { input });
      key.current = newKey();
      const { guardianName, childName, refusal } = endGuardianshipAtCounter;
      if (!refusal) {
        setEnded({ guardian: guardianName ?? '', child: childName ?? '' });
        setTyped(empty);
      }
      return refusal;
    });
    setSure(false);
  };
  const field = (name: keyof typeof empty, label: string, most: number, hint?: string) => (
    <Labelled label={label} hint={hint}>
      {(control) => (
        <Input
          {...control}
          value={typed[name]}
          maxLength={most}
          autoComplete="off"
          onChange={({ target }) => setTyped((known) => ({ ...known, [name]: target.value }))}
        />
      )}
    </Labelled>
  );
  return (
    <form className="card on-behalf" ref={box} onSubmit={askTwice} aria-labelledby="end-heading">
      <h2 id="end-heading">{t('guardians.end')}</h2>
      <p className="quiet">{t('guardians.end.text')}</p>
      <div className="on-behalf-grid">
        {field('guardianNumber', t('guardians.end.guardian'), 24)}
        {field('childNumber', t('guardians.end.child'), 24)}
      </div>
      <fieldset>
        <legend>{t('guardians.end.reason')}</legend>
        {reasons.map((one) => (
          <label key={one} className="on-behalf-option">
            <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />{' '}
            {t(`guardians.end.reason.${one}`)}
          </label>
        ))}
      </fieldset>
      {field('note', t('guardians.end.note'), 200, t('guardians.end.note.hint'))}
      {problem && <Alert type="error" role="alert" title={problem} />}
      {ended && <Alert type="success" role="status" title={t('guardians.ended', ended)} />}
      <div className="on-behalf-actions">
        <Button danger htmlType="submit" disabled={!typed.guardianNumber || !typed.childNumber}>
          {t('guardians.end.do')}
        </Button>
      </div>
      <Dialog
        open={sure}
        title={t('guardians.end.sure.title')}
        onClose={() => setSure(false)}
        footer={
          <>
            <Button onClick={() => setSure(false)}>{t('app.back')}</Button>
            <Button type="primary" danger loading={busy} autoFocus onClick={() => void end()}>
              {t('guardians.end.sure.yes')}
            </Button>
          </>
        }
      >
        <p>{t('guardians.end.sure')}</p>
        <dl className="on-behalf-numbers">
          <dt>{t('guardians.end.guardian')}</dt>
          <dd>{typed.guardianNumber}</dd>
          <dt>{t('guardians.end.child')}</dt>
          <dd>{typed.childNumber}</dd>
        </dl>
      </Dialog>
    </form>
  );
}
