import { inLanguage } from '@tongban/rules';
import { Choice, Choices, DateField, Multiline, Select, TextField, useUi, YesNo } from '@tongban/client-ui';
import { fieldId } from './field-id.js';
import { NumberField } from './number-field.js';
import type { Question } from './questions.js';

const asText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Draws one question with the widget that its definition names. Groups are drawn by FormGroup. */
export function FormField({ field, schema, pointer, value, optional, errors, onChange }: Question) {
  const { language } = useUi();
  const shared = {
    id: fieldId(pointer),
    label: inLanguage(field.label, language),
    hint: field.hint && inLanguage(field.hint, language),
    // An entry of a list of answers is a problem of the whole list.
    error: errors.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))
      ?.message,
    optional,
  };
  const options = (field.options ?? []).map((option) => ({
    value: option.value,
    label: inLanguage(option.label, language),
  }));
  const known = options.find((option) => option.value === value)?.value;
  const text = { ...shared, value: asText(value), onChange };
  // Long answers must reach the validator, which says what is too long, instead of being cut in silence.
  const maxLength = (schema?.maxLength ?? 0) + 500;

  switch (field.widget) {
    case 'multiline':
      return <Multiline {...text} maxLength={maxLength} />;
    case 'number':
      return <NumberField {...shared} value={value} onChange={onChange} />;
    case 'date':
      return <DateField {...text} />;
    case 'choice':
      return <Choice {...shared} value={known} options={options} onChange={onChange} />;
    case 'select':
      return <Select {...shared} value={known} options={options} onChange={onChange} />;
    case 'yes-no':
      return <YesNo {...shared} value={typeof value === 'boolean' ? value : undefined} onChange={onChange} />;
    case 'choices': {
      const values = Array.isArray(value)
        ? options.map((option) => option.value).filter((option) => value.includes(option))
        : [];
      return <Choices {...shared} values={values} options={options} onChange={onChange} />;
    }
    case 'telephone':
    case 'identity-number':
    case 'credit-code':
      return <TextField {...text} kind={field.widget} maxLength={40} />;
    case 'address':
      return <TextField {...text} kind="address" maxLength={maxLength} />;
    case 'text':
      return (
        <TextField
          {...text}
          kind={schema?.format === 'email' ? 'email' : field.autofill === 'fullName' ? 'name' : 'text'}
          maxLength={maxLength}
        />
      );
    case 'group':
      return null;
  }
}
