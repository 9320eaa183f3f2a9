import type { MouseEvent, ReactNode } from 'react';
import { useUi } from '../frame/ui-context.js';
import { isWeb } from '../platform.js';

export interface LinkProps {
  readonly id: string;
  /** An address of the portal. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
  /** Where the visible text alone is not enough. */
  readonly label?: string;
  readonly current?: boolean;
  /** Instead of opening `to`; on the web the address still counts for "open in a new tab". */
  readonly onFollow?: () => void;
}

/** Goes somewhere. A real link on the web, so that a reader can copy it or open it beside. */
export function Link({ id, to, className = 'tb-link', children, label, current, onFollow }: LinkProps) {
  const { navigator } = useUi();
  const follow = onFollow ?? (() => navigator.open(to));
  const shared = {
    id,
    className,
    'aria-label': label,
    'aria-current': current ? ('page' as const) : undefined,
  };
  if (!isWeb) {
    return (
      <div {...shared} role="link" onClick={follow}>
        {children}
      </div>
    );
  }
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow();
  };
  return (
    <a {...shared} href={to} onClick={onClick}>
      {children}
    </a>
  );
}

/** A link that looks like a button: the next thing to do is on another screen. */
export function LinkButton({
  kind = 'primary',
  small,
  ...link
}: Omit<LinkProps, 'className'> & { readonly kind?: 'primary' | 'secondary'; readonly small?: boolean }) {
  return (
    <Link {...link} className={`tb-button tb-button--${kind}${small ? ' tb-button--small' : ''}`}>
      <span className="tb-button__text">{link.children}</span>
    </Link>
  );
}
