import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { isShown, type FormData, type FormError, type FormField, type FormSchema } from '@tongban/rules';
import { inLanguage } from '../text/language.js';
import { useTexts } from '../text/texts.js';
import { withAnswer } from './answers.js';
import { FieldInput } from './FieldInput.js';

interface Questions {
  fields: readonly FormField[];
  schema: FormSchema | undefined;
  /** Where the answers lie, RFC 6901; empty for the form itself. */
  pointer: string;
  data: FormData;
  errors: readonly FormError[];
  onChange: (data: FormData) => void;
}

/** The questions that the answers so far call for. */
export function Fields({ fields, schema, pointer, data, errors, onChange }: Questions) {
  return (
    <div className="on-behalf-grid">
      {fields
        .filter((field) => isShown(field.when, data))
        .map((field) => {
          const place = `${pointer}/${field.name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
          const shared = { field, value: data[field.name], pointer: place, errors };
          const change = (value: unknown) => onChange(withAnswer(data, field.name, value));
          const own = schema?.properties?.[field.name];
          return field.widget === 'group' ? (
            <Group key={field.name} {...shared} schema={own} onChange={change} />
          ) : (
            <FieldInput key={field.name} {...shared} schema={own} onChange={change} />
          );
        })}
    </div>
  );
}

/** A question that is answered several times, entry by entry. */
function Group({
  field,
  schema,
  value,
  pointer,
  errors,
  onChange,
}: {
  field: FormField;
  schema: FormSchema | undefined;
  value: unknown;
  pointer: string;
  errors: readonly FormError[];
  onChange: (value: unknown) => void;
}) {
  const { t, language } = useTexts();
  const entries = Array.isArray(value) ? (value as readonly FormData[]) : [];
  const label = inLanguage(language, field.itemLabel ?? field.label);
  const problem = errors.find((error) => error.pointer === pointer)?.message;
  const box = useRef<HTMLFieldSetElement>(null);
  const added = useRef(false);
  const { length } = entries;
  // What was added is filled in next.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const last = [...(box.current?.querySelectorAll('.on-behalf-entry') ?? [])].at(-1);
    last?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [length]);
  return (
    <fieldset className="on-behalf-group" ref={box} aria-invalid={problem ? true : undefined}>
      <legend>{inLanguage(language, field.label)}</legend>
      {problem && <p className="problem">{problem}</p>}
      {entries.map((entry, at) => (
        <div key={at} className="on-behalf-entry">
          <b>
            {label} {at + 1}
          </b>
          <Fields
            fields={field.fields ?? []}
            schema={schema?.items}
            pointer={`${pointer}/${at}`}
            data={entry}
            errors={errors}
            onChange={(changed) => onChange(entries.map((one, index) => (index === at ? changed : one)))}
          />
          <Button onClick={() => onChange(entries.filter((_, index) => index !== at))}>
            {t('onBehalf.entry.remove', { entry: `${label} ${at + 1}` })}
          </Button>
        </div>
      ))}
      <Button
        onClick={() => {
          added.current = true;
          onChange([...entries, {}]);
        }}
      >
        {t('onBehalf.entry.add', { entry: label })}
      </Button>
    </fieldset>
  );
}
