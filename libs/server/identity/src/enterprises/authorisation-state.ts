import { authorisationState, type AuthorisationState } from '@tongban/rules';
import type { AuthorisationRow } from './enterprise.queries.js';

/** How an authorisation stands on a day, by its row. */
export const stateOf = (row: AuthorisationRow, today: string): AuthorisationState =>
  authorisationState(
    {
      until: row.until,
      accepted: row.accepted_at !== null,
      declined: row.declined_at !== null,
      ended: row.ended_at !== null,
    },
    today,
  );
