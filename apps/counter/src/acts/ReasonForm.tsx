import { Button, Input } from 'antd';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { Labelled } from '../app/Labelled.js';
import { Phrases } from '../app/Phrases.js';
import type { Refusal } from '../server/operations.js';
import { useTexts, type Text } from '../text/texts.js';
import type { ReasonedAct } from './acts.js';

/** Characters that the server takes. */
const longest = 1000;

/** Words that are often needed, for each act. */
const phrasesOf = (act: ReasonedAct, t: Text): string[] => {
  switch (act) {
    case 'GRANT':
      return [t('phrase.GRANT.1'), t('phrase.GRANT.2')];
    case 'REFUSE':
      return [t('phrase.REFUSE.1'), t('phrase.REFUSE.2')];
    case 'NOT_ACCEPT':
      return [t('phrase.NOT_ACCEPT.1'), t('phrase.NOT_ACCEPT.2'), t('phrase.NOT_ACCEPT.3')];
  }
};

/** The opinion or reason of a decision, which the applicant will read. */
export function ReasonForm({
  act,
  reason,
  refusal,
  onChange,
  onReady,
  onStop,
}: {
  act: ReasonedAct;
  reason: string;
  refusal: Refusal | null;
  onChange: (reason: string) => void;
  onReady: (reason: string) => void;
  onStop: () => void;
}) {
  const { t } = useTexts();
  const [tried, setTried] = useState(false);
  const refusedHere = refusal?.fields.find(({ pointer }) => pointer === '/reason')?.message;
  const problem = tried && !reason.trim() ? t('reason.need') : refusedHere;

  const next = () => {
    setTried(true);
    if (reason.trim()) onReady(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) next();
  };

  return (
    <form
      className="act-form"
      aria-label={t(`act.${act}`)}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        next();
      }}
    >
      <h3>{t(`act.${act}`)}</h3>
      <Labelled label={t(`reason.${act}`)} hint={t('reason.visible')} problem={problem}>
        {(field) => (
          <Input.TextArea
            {...field}
            value={reason}
            onChange={(event) => onChange(event.target.value)}
            autoSize={{ minRows: 5, maxRows: 12 }}
            maxLength={longest}
            autoFocus
          />
        )}
      </Labelled>
      <p className="quiet">{t('reason.phrases')}</p>
      <Phrases
        label={t('reason.phrases')}
        phrases={phrasesOf(act, t)}
        onChoose={(phrase) => onChange(reason.trim() ? `${reason.trimEnd()}\n${phrase}` : phrase)}
      />
      <FormFoot act={t(`act.${act}`)} onStop={onStop} />
    </form>
  );
}

/** Goes on to the confirmation, or lays the writing aside. */
export function FormFoot({ act, onStop }: { act: string; onStop: () => void }) {
  const { t } = useTexts();
  return (
    <div className="form-foot">
      <Button type="primary" htmlType="submit" block aria-keyshortcuts="Control+Enter">
        {t('act.next')} <kbd aria-hidden>Ctrl ⏎</kbd>
      </Button>
      <Button block onClick={onStop} aria-keyshortcuts="Escape">
        {t('act.stop')} <kbd aria-hidden>Esc</kbd>
      </Button>
      <p className="quiet">{t('act.stop.note', { act })}</p>
    </div>
  );
}
