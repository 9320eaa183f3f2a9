import { useEffect, useRef } from 'react';
import { useUi } from '../frame/ui-context.js';
import { isWeb } from '../platform.js';
import { useT } from '../text/texts.js';

export interface SummaryError {
  /** Id of the control to go to; null for what belongs to no field. */
  readonly field: string | null;
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly id: string;
  readonly title?: string;
  readonly errors: readonly SummaryError[];
  /** Takes the focus again whenever this changes: once for every try. */
  readonly attempt?: number;
}

/** All that is wrong, at once, above the form. Takes the focus and leads to each field. */
export function ErrorSummary({ id, title, errors, attempt = 0 }: ErrorSummaryProps) {
  const t = useT();
  const { navigator } = useUi();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (!shown) return;
    if (isWeb) box.current?.focus();
    else navigator.reveal(id);
    // Typing changes the errors, but must not steal the focus: only a new try does.
    // (`shown` and `attempt` are the try; `id` and `navigator` do not change.)
  }, [shown, attempt, id, navigator]);

  if (!shown) return null;
  return (
    <div ref={box} id={id} className="tb-summary" role="alert" tabIndex={isWeb ? -1 : undefined}>
      <h2 className="tb-summary__title">{title ?? t('errors.title', { n: errors.length })}</h2>
      <div className="tb-summary__list" role="list">
        {errors.map((error, at) => (
          <div key={`${error.field ?? ''}${error.message}`} role="listitem">
            {error.field === null ? (
              <div className="tb-summary__text">{error.message}</div>
            ) : (
              <SummaryLink id={`${id}-${at}`} field={error.field} message={error.message} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function SummaryLink({
  id,
  field,
  message,
}: {
  readonly id: string;
  readonly field: string;
  readonly message: string;
}) {
  const { navigator } = useUi();
  const reveal = () => navigator.reveal(field);
  if (!isWeb) {
    return (
      <div id={id} className="tb-summary__link" role="link" onClick={reveal}>
        {message}
      </div>
    );
  }
  return (
    <a
      id={id}
      className="tb-summary__link"
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        reveal();
      }}
    >
      {message}
    </a>
  );
}
