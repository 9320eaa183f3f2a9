import { classes } from '../text/class-names.js';

/** A picture beside a text (styles/icons.css). Never alone: screen readers do not see it. */
export function Icon({ name, className }: { readonly name: string; readonly className?: string }) {
  return <span className={classes('tb-icon', `tb-icon--${name}`, className)} aria-hidden="true" />;
}
