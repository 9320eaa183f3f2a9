import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseKey, refreshQueue } from '../case/use-case.js';
import type { Case, Refusal } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { sendAct, wasOvertaken, type ActContent, type StaffAct } from './acts.js';
import { Intentions } from './intentions.js';

const intentions = new Intentions();

/** An act as it was confirmed: what it says, about which version of the case. */
export interface Intended {
  readonly content: ActContent;
  readonly version: number;
}

/** A "no" of the server, to be shown where the act was written. */
export interface Refused {
  readonly act: StaffAct;
  readonly refusal: Refusal;
}

/**
 * Sends the acts of one case. A sent act that had no answer may be sent again as it was: it keeps its key.
 *
 * @param onDone an act was done
 * @param onAnswered the server has answered, with yes or no
 */
export function useAct(
  found: Case,
  { onDone, onAnswered }: { onDone: (act: StaffAct) => void; onAnswered: () => void },
) {
  const { language } = useTexts();
  const queries = useQueryClient();
  const [refused, setRefused] = useState<Refused | null>(null);

  const mutation = useMutation({
    mutationFn: async (intended: Intended) => {
      const { content, version } = intended;
      const intention = { caseId: found.id, ...intended };
      const idempotencyKey = intentions.keyOf(intention);
      const answer = await sendAct(content, { caseId: found.id, version, idempotencyKey });
      intentions.answered(intention);
      return { act: content.act, answer };
    },
    onSuccess: ({ act, answer }) => {
      if (answer.case) queries.setQueryData(caseKey(language, found.id), answer.case);
      if (!answer.case || answer.refusal) void queries.invalidateQueries({ queryKey: ['case'] });
      if (!answer.refusal || wasOvertaken(answer.refusal.code)) refreshQueue(queries);
      setRefused(answer.refusal ? { act, refusal: answer.refusal } : null);
      onAnswered();
      if (!answer.refusal) onDone(act);
    },
  });

  return { mutation, refused, forgetRefusal: () => setRefused(null) };
}
