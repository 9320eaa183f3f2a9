import { isWeb } from '../platform.js';
import { onText } from './events.js';
import { describe, Field, type FieldProps } from './field.js';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** What is typed: chooses the keyboard of a phone and what the browser may fill in. */
  readonly kind?:
    | 'text'
    | 'number'
    | 'telephone'
    | 'identity-number'
    | 'credit-code'
    | 'address'
    | 'name'
    | 'email'
    | 'one-time-code'
    | 'search';
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}

const webKinds = {
  text: {},
  number: { inputMode: 'decimal' },
  telephone: { type: 'tel', autoComplete: 'tel' },
  'identity-number': { autoCapitalize: 'characters', spellCheck: false },
  'credit-code': { autoCapitalize: 'characters', spellCheck: false },
  address: { autoComplete: 'street-address' },
  name: { autoComplete: 'name' },
  email: { type: 'email', autoComplete: 'email' },
  'one-time-code': { inputMode: 'numeric', autoComplete: 'one-time-code' },
  search: { type: 'search', enterKeyHint: 'search' },
} as const;

const miniTypes: Partial<Record<keyof typeof webKinds, string>> = {
  number: 'digit',
  telephone: 'number',
  'one-time-code': 'number',
  'identity-number': 'idcard',
};

/** The attributes of a text input of a kind. Mini-programs cut at 140 characters unless told otherwise. */
export const inputKind = (kind: keyof typeof webKinds, maxLength = 500) =>
  isWeb ? { maxLength, ...webKinds[kind] } : { maxLength, type: miniTypes[kind] ?? 'text' };

/** One line of text. An address may take two on the screen: its end is what people have to check. */
export function TextField({ value, kind = 'text', maxLength, onChange, ...field }: TextFieldProps) {
  if (kind === 'address') {
    return (
      <Field field={field}>
        <textarea
          id={field.id}
          className="tb-input tb-input--two"
          value={value}
          maxLength={maxLength ?? 500}
          autoComplete={isWeb ? 'street-address' : undefined}
          rows={isWeb ? 2 : undefined}
          {...describe(field)}
          {...onText((text) => onChange(text.replace(/[\r\n]+/g, ' ')))}
        />
      </Field>
    );
  }
  return (
    <Field field={field}>
      <input
        id={field.id}
        className="tb-input"
        value={value}
        {...inputKind(kind, maxLength)}
        {...describe(field)}
        {...onText(onChange)}
      />
    </Field>
  );
}

/** Several lines of text. */
export function Multiline({ value, maxLength = 2000, onChange, ...field }: Omit<TextFieldProps, 'kind'>) {
  return (
    <Field field={field}>
      <textarea
        id={field.id}
        className="tb-input tb-input--lines"
        value={value}
        maxLength={maxLength}
        rows={isWeb ? 4 : undefined}
        {...describe(field)}
        {...onText(onChange)}
      />
    </Field>
  );
}
