import { Alert, Button, Checkbox, Input, type CheckboxRef } from 'antd';
import { newKey } from '@tongban/client-graphql';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Labelled, type ControlProps } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts, type PlainTextKey } from '../text/texts.js';
import { useSending } from './use-sending.js';

/** A check of an identity under which one may act for the person. */
export interface Checked {
  readonly checkId: string;
  readonly name: string;
  /** What the person told just now. */
  readonly autofill: Readonly<Record<string, unknown>>;
  /** What their account has on record, masked. */
  readonly onRecord: { readonly telephone: string | null; readonly address: string | null };
}

const ways = ['CARD_SEEN', 'CARD_READ', 'OTHER'] as const;
type Way = (typeof ways)[number];
const empty = { name: '', identityNumber: '', telephone: '', address: '', note: '', code: '' };
type Field = keyof typeof empty;

/** What the form says of whom it asks for: an applicant, if nothing else is said. */
export interface CheckWords {
  readonly heading: PlainTextKey;
  readonly consent: PlainTextKey;
  /** The number on that person's phone. */
  readonly code: PlainTextKey;
  readonly codeHint: PlainTextKey;
}

const applicant: CheckWords = {
  heading: 'onBehalf.check',
  consent: 'onBehalf.consent',
  code: 'onBehalf.code',
  codeHint: 'onBehalf.code.hint',
};

/** Who stands there, how that was checked, and that they agreed. */
export function CheckForm({
  words = applicant,
  onChecked,
}: {
  words?: CheckWords;
  onChecked: (checked: Checked) => void;
}) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(empty);
  const [way, setWay] = useState<Way>('CARD_SEEN');
  const [consent, setConsent] = useState(false);
  const { problem, busy, send } = useSending();
  const key = useRef(newKey());
  const first = useRef<HTMLDivElement>(null);
  const agreed = useRef<CheckboxRef>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);

  const check = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(!consent);
    if (!consent) {
      // One key more and the form goes on: nobody looks for the box.
      agreed.current?.focus();
      return;
    }
    await send(async () => {
      const { checkApplicant } = await ask(operations.checkApplicant, {
        input: {
          ...typed,
          note: way === 'OTHER' ? typed.note : '',
          way,
          consent,
          idempotencyKey: key.current,
        },
      });
      key.current = newKey();
      const { checkId, name, autofill, onRecord, refusal } = checkApplicant;
      if (checkId && name) {
        onChecked({
          checkId,
          name,
          autofill: (autofill ?? {}) as Checked['autofill'],
          onRecord: onRecord ?? { telephone: null, address: null },
        });
      }
      return refusal;
    });
  };
  const text = (field: Field, most: number) => (control: ControlProps) => (
    <Input
      {...control}
      value={typed[field]}
      maxLength={most}
      autoComplete="off"
      onChange={({ target }) => setTyped((known) => ({ ...known, [field]: target.value }))}
    />
  );
  return (
    <form className="card on-behalf" onSubmit={(event) => void check(event)} aria-labelledby="check-heading">
      <h2 id="check-heading">{t(words.heading)}</h2>
      <div className="on-behalf-grid" ref={first}>
        <Labelled label={t('onBehalf.identityNumber')}>{text('identityNumber', 24)}</Labelled>
        <Labelled label={t('onBehalf.name')}>{text('name', 60)}</Labelled>
        <Labelled label={t('onBehalf.telephone')}>{text('telephone', 20)}</Labelled>
        <Labelled label={t('onBehalf.address')}>{text('address', 200)}</Labelled>
      </div>
      <fieldset>
        <legend>{t('onBehalf.way')}</legend>
        {ways.map((one) => (
          <label key={one} className="on-behalf-option">
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />{' '}
            {t(`onBehalf.way.${one}`)}
          </label>
        ))}
      </fieldset>
      {way === 'OTHER' && <Labelled label={t('onBehalf.note')}>{text('note', 200)}</Labelled>}
      <Labelled label={t(words.code)} hint={t(words.codeHint)}>
        {text('code', 12)}
      </Labelled>
      <Checkbox ref={agreed} checked={consent} onChange={({ target }) => setConsent(target.checked)}>
        {t(words.consent)}
      </Checkbox>
      {asked && !consent && <Alert type="warning" role="alert" title={t('onBehalf.consent.first')} />}
      {problem && <Alert type="error" role="alert" title={problem} />}
      <div className="on-behalf-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('onBehalf.check.do')}
        </Button>
      </div>
    </form>
  );
}
