import { useState } from 'react';
import { TextField, type FieldProps } from '@tongban/client-ui';

/** A number. What is typed is kept as typed ("1.50") as long as it means the value; what is no number stays text. */
export function NumberField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: unknown; readonly onChange: (value: number | string) => void }) {
  const [typed, setTyped] = useState('');
  const given = value === undefined || value === null ? '' : String(value);
  const shown = typed !== '' && meaning(typed) === value ? typed : given;
  return (
    <TextField
      {...field}
      kind="number"
      maxLength={20}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(meaning(text));
      }}
    />
  );
}

const meaning = (text: string): number | string =>
  /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
