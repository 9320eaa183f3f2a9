import type { StaffRole } from '../server/operations.js';
import { useSession } from '../server/use-session.js';

const handlingRoles: readonly StaffRole[] = ['INTAKE', 'REVIEWER', 'APPROVER'];

/** Whether who looks at a case also handles cases: others see it masked and without its papers. */
export function useHandles(): boolean {
  const { staff } = useSession();
  return handlingRoles.some((role) => staff?.roles.includes(role));
}
