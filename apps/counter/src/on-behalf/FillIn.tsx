import { Alert, Button } from 'antd';
import { newKey } from '@tongban/client-graphql';
import {
  validateForm,
  visiblePages,
  type FormData,
  type FormDefinition,
  type FormError,
} from '@tongban/rules';
import { useRef, useState, type FormEvent } from 'react';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { inLanguage } from '../text/language.js';
import { useTexts } from '../text/texts.js';
import { filledIn } from './answers.js';
import type { Checked } from './CheckForm.js';
import type { Sent } from './Done.js';
import { Fields } from './Fields.js';
import { Materials, type Attached } from './Materials.js';
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
  const box = useRef<HTMLDivElement>(null);
  const { problem, busy, send } = useSending();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = validateForm(draft.form, data, { language }).errors;
    setErrors(found);
    if (found.length > 0) {
      box.current?.focus();
      return;
    }
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
      onSubmit={(event) => void submit(event)}
      aria-labelledby="fill-heading"
      noValidate
    >
      <h2 id="fill-heading">{t('onBehalf.fill', { item: draft.itemName, name: checked.name })}</h2>
      <div ref={box} tabIndex={-1}>
        {errors.length > 0 && (
          <Alert type="error" role="alert" title={t('onBehalf.fill.errors', { count: errors.length })} />
        )}
      </div>
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
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('onBehalf.submit')}
        </Button>
        <Button onClick={onLeave}>{t('onBehalf.leave')}</Button>
      </div>
      <p className="quiet">{t('onBehalf.leave.hint')}</p>
    </form>
  );
}
