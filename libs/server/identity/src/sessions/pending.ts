import type { SecurityValues } from '@tongban/rules';
import type { StaffMember } from '@tongban/kernel';
import type { SecondFactor } from './session.entity.js';

/** What a session and its account say about how far the log-in of staff has come. */
export interface LogInState {
  demonstration: boolean;
  /** The way in by which the session began. */
  way: string | null;
  created_at: Date;
  second_factor: SecondFactor | null;
  /** When the account's second factor was set up; null when it has none. */
  totp_since: Date | null;
  password_changed_at: Date | null;
  password_temporary: boolean | null;
}

const DAY = 24 * 60 * 60_000;

/**
 * What somebody who has begun to log in still has to do. Who has a second factor shows it first; then a password that
 * was given or is too old is changed; then who needs a second factor sets it up.
 *
 * The password's age is that at the log-in: nobody is thrown out of their work at noon.
 */
export function pendingOf(state: LogInState, values: SecurityValues): StaffMember['pending'] {
  const shown = state.second_factor !== null;
  if (state.totp_since && !shown) return 'totp';
  if (state.way !== 'oidc' && passwordIsDue(state, values)) return 'password';
  return shown || (state.demonstration && values.secondFactor === 'optional') ? null : 'totp';
}

/** The public passwords of a demonstration stay as they are. */
function passwordIsDue(state: LogInState, { password }: SecurityValues): boolean {
  if (state.demonstration) return false;
  if (state.password_temporary ?? true) return true;
  const since = state.password_changed_at?.getTime() ?? 0;
  return state.created_at.getTime() - since >= password.maxAgeDays * DAY;
}
