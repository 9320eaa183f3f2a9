import { useState } from 'react';
import { isWeb } from '../platform.js';
import { classes } from '../text/class-names.js';
import { useT } from '../text/texts.js';
import { Icon } from '../show/icon.js';
import type { ChoiceProps } from './choice.js';
import { describe, Field } from './field.js';
import { Option } from './option.js';

type Value = string | number | boolean;

/**
 * One answer of many. The browser's own list on the web; in a mini-program, which has none, a list that unfolds:
 * the button has the id, its options `<id>-<value>`.
 */
export function Select<V extends Value>({ value, options, onChange, ...field }: ChoiceProps<V>) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (isWeb) {
    return (
      <Field field={field}>
        <select
          id={field.id}
          className="tb-input tb-select"
          value={value === undefined ? '' : String(value)}
          {...describe(field)}
          onChange={(event) => {
            const picked = options.find((option) => String(option.value) === event.target.value);
            if (picked) onChange(picked.value);
          }}
        >
          {options.every((option) => option.value !== '') && (
            <option value="" disabled>
              {t('field.choose')}
            </option>
          )}
          {options.map((option) => (
            <option key={String(option.value)} value={String(option.value)}>
              {option.label}
            </option>
          ))}
        </select>
      </Field>
    );
  }

  const picked = options.find((option) => option.value === value)?.label ?? t('field.choose');
  return (
    <Field field={field}>
      <div
        id={field.id}
        className={classes('tb-input', 'tb-select')}
        role="button"
        aria-expanded={open ? 'true' : 'false'}
        aria-label={`${field.label}，${picked}`}
        onClick={() => setOpen(!open)}
      >
        <span className="tb-select__value">{picked}</span>
        <Icon name="down" />
      </div>
      {open && (
        <div className="tb-options tb-select__list" role="radiogroup" aria-label={field.label}>
          {options.map((option) => (
            <Option
              key={String(option.value)}
              id={`${field.id}-${option.value}`}
              kind="radio"
              name={field.id}
              label={option.label}
              checked={option.value === value}
              onPick={() => {
                onChange(option.value);
                setOpen(false);
              }}
            />
          ))}
        </div>
      )}
    </Field>
  );
}
