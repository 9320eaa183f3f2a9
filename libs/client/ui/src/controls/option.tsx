import { isWeb } from '../platform.js';
import { classes } from '../text/class-names.js';

export interface OptionProps {
  readonly id: string;
  readonly kind: 'radio' | 'checkbox';
  /** The group that radios belong to. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onPick: () => void;
}

/**
 * One answer to pick. A real radio or checkbox on the web; in a mini-program a view with the role, since the
 * platforms' own radios speak only through groups and cannot be styled or sized.
 */
export function Option({ id, kind, name, label, hint, checked, onPick }: OptionProps) {
  const className = classes('tb-option', `tb-option--${kind}`, checked && 'tb-option--on');
  const text = (
    <div className="tb-option__text">
      <div className="tb-option__label">{label}</div>
      {hint && <div className="tb-option__hint">{hint}</div>}
    </div>
  );
  if (!isWeb) {
    return (
      <div
        id={id}
        className={className}
        role={kind}
        aria-checked={checked ? 'true' : 'false'}
        aria-label={label}
        onClick={onPick}
      >
        <div className="tb-option__box" />
        {text}
      </div>
    );
  }
  return (
    <label className={className} htmlFor={id}>
      <input
        id={id}
        className="tb-option__input"
        type={kind}
        name={name}
        checked={checked}
        onChange={onPick}
      />
      <span className="tb-option__box" aria-hidden="true" />
      {text}
    </label>
  );
}
