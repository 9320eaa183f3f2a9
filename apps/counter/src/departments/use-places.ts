import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Intentions } from '../acts/intentions.js';
import type { PlacesAnswer } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

const intentions = new Intentions();

/**
 * Sends a change of departments or halls. A change that had no answer keeps its key when it is sent again; what the server answers is what all
 * pages show then.
 */
export function usePlacesChange<Input extends object>(
  send: (input: Input, idempotencyKey: string) => Promise<PlacesAnswer>,
) {
  const { language } = useTexts();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const answer = await send(input, intentions.keyOf(input));
      intentions.answered(input);
      return answer;
    },
    onSuccess: ({ places }) => {
      if (places) queries.setQueryData(['places', language], places);
      void queries.invalidateQueries({ queryKey: ['accounts', 'proposals'] });
    },
  });
}
