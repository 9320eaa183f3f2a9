import { useState, type ReactNode } from 'react';
import { isWeb } from '../platform.js';
import { Icon } from './icon.js';

/** Unfolds on demand, such as long legal text. The summary has the id. */
export function Details({
  id,
  summary,
  startsOpen = false,
  children,
}: {
  readonly id: string;
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(startsOpen);
  const shared = {
    id,
    className: 'tb-details__summary',
    'aria-expanded': open ? ('true' as const) : ('false' as const),
    onClick: () => setOpen(!open),
  };
  const inside = (
    <>
      <span className="tb-details__title">{summary}</span>
      <Icon name="down" className={open ? 'tb-details__arrow tb-details__arrow--up' : 'tb-details__arrow'} />
    </>
  );
  return (
    <div className="tb-details">
      {isWeb ? (
        <button type="button" {...shared}>
          {inside}
        </button>
      ) : (
        <div role="button" {...shared}>
          {inside}
        </div>
      )}
      {open && <div className="tb-details__body">{children}</div>}
    </div>
  );
}
