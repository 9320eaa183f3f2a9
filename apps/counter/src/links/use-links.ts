import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Intentions } from '../acts/intentions.js';
import { ask } from '../server/ask.js';
import { operations, type LookUpBy } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

const intentions = new Intentions();

/** Fewest characters of a reason; the server asks for as many. */
const SHORTEST_REASON = 5;

/** Whether a reason says too little. */
export const tooShort = (reason: string): boolean => Array.from(reason.trim()).length < SHORTEST_REASON;

/** Accounts of staff with what leads to them, page after page. */
export function useStaffLinks(search: string) {
  const { language } = useTexts();
  return useInfiniteQuery({
    queryKey: ['links', 'staff', language, search],
    queryFn: async ({ pageParam }) =>
      (await ask(operations.staffLinks, { search: search || null, after: pageParam })).staffLinks,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.endCursor,
    placeholderData: keepPreviousData,
  });
}

/** Looks somebody up. What was found is kept by the screen alone and gone with it. */
export function useLookUp() {
  return useMutation({
    gcTime: 0,
    mutationFn: async (input: { by: LookUpBy; value: string; reason: string }) =>
      (await ask(operations.lookUpLinks, { input })).lookUpLinks,
  });
}

/**
 * Sends a change of links. A change that had no answer keeps its key when it is sent again.
 *
 * @param send asks the server, with the key of the intention
 */
export function useLinkChange<Input extends object, Answer>(
  send: (input: Input, idempotencyKey: string) => Promise<Answer>,
) {
  const queries = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: async (input: Input) => {
      const answer = await send(input, intentions.keyOf(input));
      intentions.answered(input);
      return answer;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['links'] }),
  });
}
