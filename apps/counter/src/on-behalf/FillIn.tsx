import { Alert, Button } from 'antd';
import { newKey } from '@tongban/client-graphql';
import {
  validateForm,
  visiblePages,
  type FormData,
  type FormDefinition,
  type FormError,
} from '@tongban/rules';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { inLanguage } from '../text/language.js';
import { useTexts } from '../text/texts.js';
import { filledIn } from './answers.js';
import type { Checked } from './CheckForm.js';
import type { Sent } from './Done.js';
import { Fields } from './Fields.js';
import { Materials, type Attached } from './Materials.js';
import { OnRecord } from './OnRecord.js';
import { firstEmpty, firstWrong, isLine } from './next-question.js';
import { useSending } from './use-sending.js';

/** An application begun for the person. */
export interface Draft {
  readonly id: string;
  readonly version: number;
  readonly itemName: string;
  readonly form: FormDefinition;
  readonly materials: readonly { readonly key: string; readonly name: string; readonly required: boolean }[];
}

/** The whole form on one page, with its materials: a clerk fills in what the person says, by keyboard. */
export function FillIn({
  checked,
  draft,
  onSent,
  onLeave,
}: {
  checked: Checked;
  draft: Draft;
  onSent: (sent: Sent) => void;
  onLeave: () => void;
}) {
  const { t, language } = useTexts();
  const [data, setData] = useState<FormData>(() => filledIn(draft.form, checked.autofill));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attached, setAttached] = useState<readonly Attached[]>([]);
  const version = useRef(draft.version);
  const key = useRef(newKey());
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { problem, busy, send } = useSending();

  // What is known of the person is filled in already.
  useEffect(() => firstEmpty(form.current)?.focus(), []);
  useEffect(() => {
    if (errors.length > 0) firstWrong(form.current)?.focus();
  }, [errors]);

  const missingMaterial = () => {
    const key = draft.materials.find(
      ({ key: one, required }) => required && !attached.some(({ materialKey }) => materialKey === one),
    )?.key;
    return key === undefined ? null : document.getElementById(`file-${key}`);
  };
  // After a file comes the next one that is missing, or the end.
  const files = useRef(0);
  useEffect(() => {
    if (attached.length > files.current) (missingMaterial() ?? button.current)?.focus();
    files.current = attached.length;
  });

  /** Marks what is missing and goes there; true when nothing is. */
  const isWhole = (): boolean => {
    const found = validateForm(draft.form, data, { language }).errors;
    setErrors(found);
    return found.length === 0;
  };
  /** Enter leads from answer to answer, and at last to the button: nothing is submitted by surprise. */
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      form.current?.requestSubmit();
    } else if (isLine(event.target)) {
      event.preventDefault();
      if (isWhole()) (missingMaterial() ?? button.current)?.focus();
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole()) return;
    await send(async () => {
      const { submitOnBehalf } = await ask(operations.submitOnBehalf, {
        input: {
          checkId: checked.checkId,
          applicationId: draft.id,
          version: version.current,
          data,
          idempotencyKey: key.current,
        },
      });
      key.current = newKey();
      version.current = submitOnBehalf.version ?? version.current;
      const { number, receiptUrl, refusal } = submitOnBehalf;
      if (refusal) missingMaterial()?.focus();
      if (number) onSent({ number, receiptUrl: receiptUrl ?? null, itemName: draft.itemName });
      // What is missing is named one by one.
      return (
        refusal && { message: [refusal.message, ...refusal.fields.map(({ message }) => message)].join(' ') }
      );
    });
  };
  return (
    <form
      className="on-behalf"
      ref={form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKey}
      aria-labelledby="fill-heading"
      noValidate
    >
      <h2 id="fill-heading">{t('onBehalf.fill', { item: draft.itemName, name: checked.name })}</h2>
      <p className="quiet">
        <kbd aria-hidden>Enter</kbd> {t('onBehalf.fill.keys')} <kbd aria-hidden>Ctrl ⏎</kbd>{' '}
        {t('onBehalf.submit')}
      </p>
      <OnRecord {...checked} />
      {errors.length > 0 && (
        <Alert type="error" role="alert" title={t('onBehalf.fill.errors', { count: errors.length })} />
      )}
      {visiblePages(draft.form, data).map((page) => (
        <section key={page.key} className="card" aria-labelledby={`page-${page.key}`}>
          <h3 id={`page-${page.key}`}>{inLanguage(language, page.title)}</h3>
          <Fields
            fields={page.fields}
            schema={draft.form.schema}
            pointer=""
            data={data}
            errors={errors}
            onChange={setData}
          />
        </section>
      ))}
      <Materials
        checkId={checked.checkId}
        draft={draft}
        attached={attached}
        versionNow={() => version.current}
        onChange={(files, now) => {
          setAttached(files);
          version.current = now;
        }}
      />
      {problem && <Alert type="error" role="alert" title={problem} />}
      <div className="on-behalf-actions">
        <Button type="primary" htmlType="submit" loading={busy} ref={button}>
          {t('onBehalf.submit')} <kbd aria-hidden>Ctrl ⏎</kbd>
        </Button>
        <Button onClick={onLeave}>{t('onBehalf.leave')}</Button>
      </div>
      <p className="quiet">{t('onBehalf.leave.hint')}</p>
    </form>
  );
}
