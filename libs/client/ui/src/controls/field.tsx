import type { ReactNode } from 'react';
import { isWeb } from '../platform.js';
import { classes } from '../text/class-names.js';
import { useT } from '../text/texts.js';

/** What every question has. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** A plain sentence that says what is wrong and how to put it right. */
  readonly error?: string;
  readonly optional?: boolean;
}

/** Attributes that bind a control to its label, hint and error. */
export function describe({ id, label, hint, error }: FieldProps) {
  if (!isWeb) {
    // Mini-programs read out only the label of an element, so it says everything.
    return { 'aria-label': [label, error, hint].filter(Boolean).join('，') };
  }
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  };
}

/** Hint and error of a question, in the order in which they are read. */
export function FieldNotes({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const t = useT();
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="tb-hint">
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className="tb-error">
          <span className="tb-hidden">{t('field.error')}</span>
          {error}
        </div>
      )}
    </>
  );
}

/** A question with one control. */
export function Field({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  const t = useT();
  return (
    <div className={classes('tb-field', field.error && 'tb-field--wrong')}>
      <label className="tb-label" htmlFor={field.id}>
        {field.label}
        {field.optional && <span className="tb-label__more">{t('field.optional')}</span>}
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  );
}

/** A question with several controls. The group itself has the id and can be focused from an error summary. */
export function FieldGroup({
  field,
  children,
  role = 'group',
}: {
  readonly field: FieldProps;
  readonly children: ReactNode;
  readonly role?: 'group' | 'radiogroup';
}) {
  const t = useT();
  return (
    <fieldset
      id={field.id}
      role={role}
      tabIndex={isWeb ? -1 : undefined}
      className={classes('tb-field', 'tb-group', field.error && 'tb-field--wrong')}
      {...describe(field)}
      // ARIA allows aria-invalid on a radiogroup, but not on a plain group.
      aria-invalid={isWeb && field.error && role === 'radiogroup' ? 'true' : undefined}
    >
      <legend className="tb-label">
        {field.label}
        {field.optional && <span className="tb-label__more">{t('field.optional')}</span>}
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  );
}
