import { useEffect, useRef, useState } from 'react';
import { useT } from '../text/texts.js';
import { describe, FieldGroup, type FieldProps } from './field.js';
import { onText } from './events.js';
import { inputKind } from './text-field.js';

export interface DateFieldProps extends FieldProps {
  /** `yyyy-mm-dd`; while it is being typed, parts may be missing (`2026--`); empty when nothing is typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const names = ['year', 'month', 'day'] as const;
type Parts = readonly [string, string, string];

const partsOf = (value: string): Parts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return [year, month.replace(/^0/, ''), day.replace(/^0/, '')];
};
const padded = (part: string) => (part.length === 1 ? `0${part}` : part);
const composed = ([year, month, day]: Parts) =>
  year || month || day ? `${year}-${padded(month)}-${padded(day)}` : '';

/**
 * A day known by heart, such as a birthday: three short numbers are quicker than any calendar, work with every
 * keyboard and screen reader, and are the same on all channels.
 */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState<Parts>(() => partsOf(value));
  // The value may also change from outside (another device); what is typed is kept as long as it means the same.
  const parts = composed(typed) === value ? typed : partsOf(value);

  // Two parts may change before the first is drawn again.
  const undrawn = useRef<Parts | null>(null);
  useEffect(() => {
    undrawn.current = null;
  });

  const change = (at: number) => (text: string) => {
    const next = (undrawn.current ?? parts).map((part, index) =>
      index === at ? text.replace(/\D/g, '') : part,
    ) as [string, string, string];
    undrawn.current = next;
    setTyped(next);
    onChange(composed(next));
  };

  return (
    <FieldGroup field={field}>
      <div className="tb-date">
        {names.map((name, at) => (
          <div key={name} className={`tb-date__part tb-date__part--${name}`}>
            <label className="tb-date__label" htmlFor={`${field.id}-${name}`}>
              {t(`date.${name}`)}
            </label>
            <input
              id={`${field.id}-${name}`}
              className="tb-input"
              value={parts[at]}
              {...describe({ ...field, label: `${field.label} ${t(`date.${name}`)}`, hint: undefined })}
              {...inputKind('number', name === 'year' ? 4 : 2)}
              {...onText(change(at))}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
