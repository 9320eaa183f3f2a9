import { Input } from 'antd';
import type { FormError, FormField, FormSchema } from '@tongban/rules';
import { Labelled, type ControlProps } from '../app/Labelled.js';
import { inLanguage } from '../text/language.js';
import { useTexts } from '../text/texts.js';

/** One question with its control, hint and problem. */
export function FieldInput({
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
  const { language } = useTexts();
  const label = inLanguage(language, field.label);
  const hint = field.hint && inLanguage(language, field.hint);
  const problem = errors.find((error) => error.pointer === pointer)?.message;
  if (field.widget === 'choices' || field.widget === 'choice' || field.widget === 'yes-no') {
    return (
      <Picks
        field={field}
        label={label}
        hint={hint}
        problem={problem}
        value={value}
        name={pointer}
        onChange={onChange}
      />
    );
  }
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(control) => (
        <Control control={control} field={field} schema={schema} value={value} onChange={onChange} />
      )}
    </Labelled>
  );
}

function Control({
  control,
  field,
  schema,
  value,
  onChange,
}: {
  control: ControlProps;
  field: FormField;
  schema: FormSchema | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const { t, language } = useTexts();
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const { status, ...named } = control;
  switch (field.widget) {
    case 'select':
      return (
        <select
          {...named}
          value={text}
          onChange={({ target }) =>
            onChange(field.options?.find((option) => String(option.value) === target.value)?.value)
          }
        >
          <option value="">{t('onBehalf.choose')}</option>
          {field.options?.map((option) => (
            <option key={String(option.value)} value={String(option.value)}>
              {inLanguage(language, option.label)}
            </option>
          ))}
        </select>
      );
    case 'date':
      return <input {...named} type="date" value={text} onChange={({ target }) => onChange(target.value)} />;
    case 'multiline':
      return (
        <Input.TextArea
          {...named}
          status={status}
          rows={3}
          value={text}
          maxLength={schema?.maxLength ?? 2000}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'number':
      return (
        <Input
          {...named}
          status={status}
          inputMode="decimal"
          value={text}
          maxLength={20}
          // What is no number stays as it was typed, and the validator says so.
          onChange={({ target }) => onChange(numberOf(target.value))}
        />
      );
    default:
      return (
        <Input
          {...named}
          status={status}
          value={text}
          autoComplete="off"
          maxLength={schema?.maxLength ?? 300}
          onChange={({ target }) => onChange(target.value)}
        />
      );
  }
}

const numberOf = (typed: string): string | number =>
  /^-?\d+(\.\d+)?$/.test(typed) && String(Number(typed)) === typed ? Number(typed) : typed;

/** One or several of a few answers. */
function Picks({
  field,
  label,
  hint,
  problem,
  value,
  name,
  onChange,
}: {
  field: FormField;
  label: string;
  hint: string | undefined;
  problem: string | undefined;
  value: unknown;
  name: string;
  onChange: (value: unknown) => void;
}) {
  const { t, language } = useTexts();
  const several = field.widget === 'choices';
  const chosen: readonly unknown[] = several ? (Array.isArray(value) ? value : []) : [value];
  const options =
    field.widget === 'yes-no'
      ? [
          { value: true, label: t('onBehalf.yes') },
          { value: false, label: t('onBehalf.no') },
        ]
      : (field.options ?? []).map((option) => ({
          value: option.value,
          label: inLanguage(language, option.label),
        }));
  const pick = (picked: string | number | boolean) => {
    if (!several) onChange(picked);
    else onChange(chosen.includes(picked) ? chosen.filter((one) => one !== picked) : [...chosen, picked]);
  };
  return (
    <fieldset className="on-behalf-picks" aria-invalid={problem ? true : undefined}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {problem && <p className="problem">{problem}</p>}
      {options.map((option) => (
        <label key={String(option.value)} className="on-behalf-option">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={() => pick(option.value)}
          />{' '}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
