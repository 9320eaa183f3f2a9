import type { ReactNode } from 'react';
import { isWeb } from '../platform.js';
import { classes } from '../text/class-names.js';
import { useT } from '../text/texts.js';
import { Icon } from '../show/icon.js';
import { usePress } from './use-press.js';

export interface ButtonProps {
  readonly id: string;
  /** primary: the one thing to do here; secondary: another way; quiet: looks like a link; danger: can't be undone. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly children: ReactNode;
  readonly icon?: string;
  /** Where the visible text alone is not enough ("Remove" → "Remove plan.pdf"). */
  readonly label?: string;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  /** For a button that stays down, such as a filter. */
  readonly pressed?: boolean;
  /** A promise keeps the button busy until it is settled. The act shows its own errors. */
  readonly onPress: () => unknown;
}

/** Something that happens. For going somewhere there is Link. */
export function Button({
  id,
  kind = 'secondary',
  children,
  icon,
  label,
  small,
  disabled,
  expanded,
  pressed,
  onPress,
}: ButtonProps) {
  const t = useT();
  const [busy, press] = usePress(onPress);
  return (
    <button
      id={id}
      // In a mini-program `type` is the look of the button.
      type={isWeb ? 'button' : undefined}
      className={classes(
        'tb-button',
        `tb-button--${kind}`,
        small && 'tb-button--small',
        (busy || disabled) && 'tb-button--off',
      )}
      disabled={disabled}
      aria-disabled={busy || disabled ? 'true' : undefined}
      aria-label={label}
      aria-expanded={expanded === undefined ? undefined : expanded ? 'true' : 'false'}
      aria-pressed={pressed === undefined ? undefined : pressed ? 'true' : 'false'}
      onClick={press}
    >
      {icon && <Icon name={icon} className="tb-button__icon" />}
      <span className="tb-button__text">{busy ? t('button.busy') : children}</span>
    </button>
  );
}
