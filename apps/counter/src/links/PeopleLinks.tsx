import { Alert, Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import type { LinkedPerson, LookUpBy } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { PersonCard } from './PersonCard.js';
import { tooShort, useLookUp } from './use-links.js';

const ways: readonly LookUpBy[] = ['IDENTITY_NUMBER', 'TELEPHONE', 'PERSON'];

/** Looks one person up by exactly what is known of them, with a reason, and shows the ways in to their account. */
export function PeopleLinks() {
  const { t } = useTexts();
  const [by, setBy] = useState<LookUpBy>('IDENTITY_NUMBER');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [person, setPerson] = useState<LinkedPerson | null>(null);
  const lookUp = useLookUp();
  const refusal = lookUp.data?.refusal ?? null;
  return (
    <>
      <form
        className="card form"
        aria-label={t('links.lookUp')}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          setTried(true);
          if (!value.trim() || tooShort(reason) || lookUp.isPending) return;
          setPerson(null);
          lookUp.mutate(
            { by, value: value.trim(), reason: reason.trim() },
            { onSuccess: (answer) => setPerson(answer.person) },
          );
        }}
      >
        <h2>{t('links.lookUp')}</h2>
        <p className="hint">{t('links.lookUp.note')}</p>
        <Labelled label={t('links.by')}>
          {({ id }) => (
            <select
              id={id}
              value={by}
              onChange={({ target }) => {
                setBy(target.value as LookUpBy);
                setValue('');
              }}
            >
              {ways.map((way) => (
                <option key={way} value={way}>
                  {t(`links.by.${way}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={t(`links.by.${by}`)} problem={tried && !value.trim() && t('links.value.need')}>
          {(control) => (
            <Input
              {...control}
              value={value}
              maxLength={64}
              autoComplete="off"
              onChange={({ target }) => setValue(target.value)}
            />
          )}
        </Labelled>
        <Labelled
          label={t('links.reason')}
          hint={t('links.reason.hint')}
          problem={tried && tooShort(reason) && t('links.reason.short')}
        >
          {(control) => (
            <Input
              {...control}
              value={reason}
              maxLength={200}
              autoComplete="off"
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Labelled>
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={lookUp.isPending}>
            {t('links.lookUp.go')}
          </Button>
        </div>
        {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
        {lookUp.isError && <FailureNote failure={lookUp.error} />}
      </form>
      {person && <PersonCard key={person.id} person={person} onChanged={setPerson} />}
    </>
  );
}
