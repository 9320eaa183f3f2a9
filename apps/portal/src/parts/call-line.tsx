import { isWeb } from '@tongban/client-ui';
import { call } from '../platform/call';

/** A telephone number to press. */
export function CallLink({
  id,
  number,
  children,
  strong,
}: {
  readonly id: string;
  readonly number: string;
  readonly children: string;
  readonly strong?: boolean;
}) {
  const className = strong ? 'tb-button tb-button--secondary' : 'tb-link';
  const digits = number.replace(/[^\d+]/g, '');
  return isWeb ? (
    <a id={id} className={className} href={`tel:${digits}`}>
      {children}
    </a>
  ) : (
    <div id={id} className={className} role="link" onClick={() => call(digits)}>
      {children}
    </div>
  );
}
