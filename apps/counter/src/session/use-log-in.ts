import { useMutation, useQueryClient } from '@tanstack/react-query';
import { askOnce, session } from '../server/ask.js';
import { operations } from '../server/operations.js';

/** Logging in and out. The answer of a refused log-in is in `logIn.data.refusal`. */
export function useLogIn() {
  const queries = useQueryClient();
  const logIn = useMutation({
    mutationFn: async (input: { username: string; password: string }) =>
      (await askOnce(operations.logIn, { input })).logIn,
    onSuccess: ({ staff }) => {
      if (!staff) return;
      // What one person was shown is not shown to the next.
      if (session.state().staff?.id !== staff.id) queries.removeQueries({ predicate: isPersons });
      session.begin(staff);
    },
  });
  return logIn;
}

/** Ends the session here and at the server; the page forgets what it held even when the server is not reached. */
export function useLogOut(): () => void {
  const queries = useQueryClient();
  return () => {
    const forget = () => {
      session.leave();
      queries.removeQueries({ predicate: isPersons });
    };
    askOnce(operations.logOut, {}).then(forget, forget);
  };
}

const isPersons = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => queryKey[0] !== 'site';
