import { useState } from 'react';
import { failureKind, failureSentence } from '@tongban/client-graphql';
import { useT } from '../texts';

/** Why something was not done, as the server says it. */
interface Told {
  readonly message: string;
}

/**
 * Tries an act and keeps what is to be told about it: the server's own sentence for an expected "no", ours for a
 * lost line. What was typed stays.
 */
export function useAttempt() {
  const t = useT();
  const [problem, setProblem] = useState<string>();
  const attempt = async (act: () => Promise<Told | null | undefined>): Promise<boolean> => {
    setProblem(undefined);
    try {
      const refusal = await act();
      setProblem(refusal?.message);
      return !refusal;
    } catch (error) {
      if (failureKind(error) !== 'session') setProblem(failureSentence(error) ?? t('failure.act'));
      return false;
    }
  };
  return { problem, say: setProblem, attempt };
}
