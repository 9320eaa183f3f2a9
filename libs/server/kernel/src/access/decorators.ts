import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { StaffRole } from '@tongban/rules';

/** Who may call one operation. What they then may see of its objects is asked of the policy. */
export type OperationAccess =
  | { readonly who: 'everybody' }
  | { readonly who: 'citizens' }
  | {
      readonly who: 'staff';
      /** One of these is needed; empty for any role. */
      readonly roles: readonly StaffRole[];
      /** Also before the log-in is finished (first password changed, second factor given). */
      readonly unfinished: boolean;
    };

/** Key of the {@link OperationAccess} at a resolver's method. */
export const OPERATION_ACCESS = 'tongban:operation-access';

const access = (rule: OperationAccess): CustomDecorator => SetMetadata(OPERATION_ACCESS, rule);

/** An operation for everybody: visitors, citizens and staff. */
export const ForEverybody = (): CustomDecorator => access({ who: 'everybody' });

/** An operation for citizens who are logged in. */
export const ForCitizens = (): CustomDecorator => access({ who: 'citizens' });

/**
 * An operation for staff who are logged in.
 *
 * @param allowed roles of which one is needed; none for any. `{ unfinished: true }` opens it also to those who have yet
 *   to change their first password or to give their second factor
 */
export function ForStaff(...allowed: (StaffRole | { readonly unfinished: true })[]): CustomDecorator {
  const roles = allowed.filter((one) => typeof one === 'string');
  return access({ who: 'staff', roles, unfinished: roles.length < allowed.length });
}
