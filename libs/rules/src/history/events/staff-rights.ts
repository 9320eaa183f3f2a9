import type { StaffRole } from '../../roles/index.js';

/** What an account may do, and where; what did not change is left out, null is everything. */
export interface StaffRights {
  roles?: StaffRole[];
  departmentIds?: string[] | null;
  regionCodes?: string[] | null;
  windowId?: string | null;
  /** Until windows had ids: the number on the sign. */
  windowName?: string | null;
}
