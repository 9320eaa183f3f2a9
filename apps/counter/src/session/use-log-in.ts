import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { askOnce, session } from '../server/ask.js';
import { operations, type Staff } from '../server/operations.js';

/** Logging in with name and password. The answer of a refused log-in is in `data.refusal`. */
export function useLogIn(onStaff: (staff: Staff) => void) {
  return useMutation({
    mutationFn: async (input: { username: string; password: string }) =>
      (await askOnce(operations.logIn, { input })).logIn,
    onSuccess: ({ staff }) => staff && onStaff(staff),
  });
}

/** Begins the work of somebody whose log-in is complete. */
export function useBegin(): (staff: Staff) => void {
  const queries = useQueryClient();
  return (staff) => {
    // What one person was shown is not shown to the next.
    if (session.state().staff?.id !== staff.id) forget(queries);
    session.begin(staff);
  };
}

/** Ends the session here and at the server; the page forgets what it held even when the server is not reached. */
export function useLogOut(): () => void {
  const queries = useQueryClient();
  return () => {
    const leave = () => {
      session.leave();
      forget(queries);
    };
    askOnce(operations.logOut, {}).then(leave, leave);
  };
}

const forget = (queries: QueryClient): void =>
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'site' });
