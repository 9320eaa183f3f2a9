import { useT } from '../text/texts.js';
import { FieldGroup, type FieldProps } from './field.js';
import { Option } from './option.js';

type Value = string | number | boolean;

export interface PickItem<V extends Value = Value> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceProps<V extends Value> extends FieldProps {
  readonly value: V | undefined;
  readonly options: readonly PickItem<V>[];
  readonly onChange: (value: V) => void;
}

/** One answer of a few. The option with value `x` has the id `<id>-x`. */
export function Choice<V extends Value>({ value, options, onChange, ...field }: ChoiceProps<V>) {
  return (
    <FieldGroup field={field} role="radiogroup">
      <div className="tb-options">
        {options.map((option) => (
          <Option
            key={String(option.value)}
            id={`${field.id}-${option.value}`}
            kind="radio"
            name={field.id}
            label={option.label}
            hint={option.hint}
            checked={option.value === value}
            onPick={() => onChange(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Yes or no. */
export function YesNo(props: Omit<ChoiceProps<boolean>, 'options'>) {
  const t = useT();
  return (
    <Choice
      {...props}
      options={[
        { value: true, label: t('choice.yes') },
        { value: false, label: t('choice.no') },
      ]}
    />
  );
}

export interface ChoicesProps<V extends Value> extends FieldProps {
  readonly values: readonly V[];
  readonly options: readonly PickItem<V>[];
  readonly onChange: (values: readonly V[]) => void;
}

/** As many answers as apply, in the order of the options. */
export function Choices<V extends Value>({ values, options, onChange, ...field }: ChoicesProps<V>) {
  const toggle = (value: V) => {
    const next = new Set(values);
    if (!next.delete(value)) next.add(value);
    onChange(options.map((option) => option.value).filter((known) => next.has(known)));
  };
  return (
    <FieldGroup field={field}>
      <div className="tb-options">
        {options.map((option) => (
          <Option
            key={String(option.value)}
            id={`${field.id}-${option.value}`}
            kind="checkbox"
            name={field.id}
            label={option.label}
            hint={option.hint}
            checked={values.includes(option.value)}
            onPick={() => toggle(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
