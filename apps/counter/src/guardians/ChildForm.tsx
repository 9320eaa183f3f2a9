import { Alert, Button, Checkbox, Input, type CheckboxRef } from 'antd';
import { newKey } from '@tongban/client-graphql';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Labelled } from '../app/Labelled.js';
import type { Checked } from '../on-behalf/CheckForm.js';
import { useSending } from '../on-behalf/use-sending.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

/** A guardianship that was recorded. */
export interface Recorded {
  readonly guardianName: string;
  readonly childName: string;
}

const papers = ['HOUSEHOLD_REGISTER', 'BIRTH_CERTIFICATE', 'GUARDIANSHIP_PAPER'] as const;

/** The child beside the guardian, and which papers the clerk saw. */
export function ChildForm({
  checked,
  onRecorded,
  onLeave,
}: {
  checked: Checked;
  onRecorded: (recorded: Recorded) => void;
  onLeave: () => void;
}) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [identityNumber, setIdentityNumber] = useState('');
  const [paper, setPaper] = useState<(typeof papers)[number]>('HOUSEHOLD_REGISTER');
  const [papersSeen, setPapersSeen] = useState(false);
  const [asked, setAsked] = useState(false);
  const { problem, busy, send } = useSending();
  const key = useRef(newKey());
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<CheckboxRef>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  const record = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(!papersSeen);
    if (!papersSeen) {
      seen.current?.focus();
      return;
    }
    await send(async () => {
      const input = { checkId: checked.checkId, name, identityNumber, papers: paper, papersSeen };
      const { recordGuardian } = await ask(operations.recordGuardian, {
        input: { ...input, idempotencyKey: key.current },
      });
      key.current = newKey();
      const { childName, guardianName, refusal } = recordGuardian;
      if (childName && guardianName) onRecorded({ childName, guardianName });
      return refusal;
    });
  };
  return (
    <form className="card on-behalf" onSubmit={(event) => void record(event)} aria-labelledby="child-heading">
      <h2 id="child-heading">{t('guardians.child', { name: checked.name })}</h2>
      <p className="quiet">{t('guardians.child.hint')}</p>
      <div className="on-behalf-grid" ref={box}>
        <Labelled label={t('guardians.child.number')}>
          {(control) => (
            <Input
              {...control}
              value={identityNumber}
              maxLength={24}
              autoComplete="off"
              onChange={({ target }) => setIdentityNumber(target.value)}
            />
          )}
        </Labelled>
        <Labelled label={t('guardians.child.name')}>
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={60}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Labelled>
      </div>
      <fieldset>
        <legend>{t('guardians.papers')}</legend>
        {papers.map((one) => (
          <label key={one} className="on-behalf-option">
            <input type="radio" name="papers" checked={paper === one} onChange={() => setPaper(one)} />{' '}
            {t(`guardians.papers.${one}`)}
          </label>
        ))}
      </fieldset>
      <Checkbox ref={seen} checked={papersSeen} onChange={({ target }) => setPapersSeen(target.checked)}>
        {t('guardians.seen', { name: checked.name })}
      </Checkbox>
      {asked && !papersSeen && <Alert type="warning" role="alert" title={t('guardians.seen.first')} />}
      {problem && <Alert type="error" role="alert" title={problem} />}
      <div className="on-behalf-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('guardians.record.do')}
        </Button>
        <Button onClick={onLeave}>{t('guardians.next')}</Button>
      </div>
    </form>
  );
}
