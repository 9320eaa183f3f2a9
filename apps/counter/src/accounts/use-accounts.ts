import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { Intentions } from '../acts/intentions.js';
import { ask } from '../server/ask.js';
import { operations, type Account, type Refusal, type StaffRole } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

const intentions = new Intentions();

/** What the list is narrowed to. */
export interface AccountFilter {
  readonly search: string;
  readonly role: StaffRole | '';
  readonly active: '' | 'true' | 'false';
}

/** Accounts under a filter, page after page. */
export function useAccounts({ search, role, active }: AccountFilter) {
  const { language } = useTexts();
  return useInfiniteQuery({
    queryKey: ['accounts', 'list', language, search, role, active],
    queryFn: async ({ pageParam }) => {
      const variables = {
        search: search || null,
        role: role || null,
        active: active === '' ? null : active === 'true',
        after: pageParam,
      };
      return (await ask(operations.accounts, variables)).accounts;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.endCursor,
    placeholderData: keepPreviousData,
  });
}

/** One account; null when there is none. */
export function useAccount(id: string) {
  const { language } = useTexts();
  return useQuery({
    queryKey: ['accounts', 'one', language, id],
    queryFn: async () => (await ask(operations.account, { id })).account,
  });
}

/** Departments, regions and halls. */
export function usePlaces() {
  const { language } = useTexts();
  return useQuery({
    queryKey: ['places', language],
    queryFn: async () => (await ask(operations.places, {})).places,
  });
}

/** What waits for a second person, or everything that ever did. */
export function useProposals(open: boolean) {
  const { language } = useTexts();
  return useInfiniteQuery({
    queryKey: ['accounts', 'proposals', language, open],
    queryFn: async ({ pageParam }) => (await ask(operations.proposals, { open, after: pageParam })).proposals,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.endCursor,
  });
}

/** What came of a change of an account. */
export interface AccountAnswer {
  readonly account: Account | null;
  readonly password: string | null;
  readonly refusal: Refusal | null;
}

/**
 * Sends a change of an account. A change that had no answer keeps its key when it is sent again.
 *
 * @param send asks the server, with the key of the intention
 */
export function useAccountChange<Input extends object>(
  send: (input: Input, idempotencyKey: string) => Promise<AccountAnswer>,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const answer = await send(input, intentions.keyOf(input));
      intentions.answered(input);
      return answer;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

/** What can be decided about a proposal. */
export type Decision = 'confirm' | 'reject' | 'withdraw';

/** Decides a proposal; whatever it may have changed is asked for anew. */
export function useDecision() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ decision, proposalId }: { decision: Decision; proposalId: string }) => {
      const intention = { decision, proposalId };
      const input = { proposalId, idempotencyKey: intentions.keyOf(intention) };
      const refusal = await decide(decision, input);
      intentions.answered(intention);
      return refusal;
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['accounts'] });
      void queries.invalidateQueries({ queryKey: ['places'] });
      void queries.invalidateQueries({ queryKey: ['securityPolicy'] });
    },
  });
}

async function decide(
  decision: Decision,
  input: { proposalId: string; idempotencyKey: string },
): Promise<Refusal | null> {
  switch (decision) {
    case 'confirm':
      return (await ask(operations.confirmProposal, { input })).confirmProposal.refusal;
    case 'reject':
      return (await ask(operations.rejectProposal, { input })).rejectProposal.refusal;
    case 'withdraw':
      return (await ask(operations.withdrawProposal, { input })).withdrawProposal.refusal;
  }
}
