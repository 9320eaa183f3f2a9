import { failureSentence } from '@tongban/client-graphql';
import { useState } from 'react';
import { useTexts } from '../text/texts.js';

/** Sends something and keeps what is to be told about it; what was typed stays. */
export function useSending() {
  const { t } = useTexts();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (
    act: () => Promise<{ readonly message: string } | null | undefined>,
  ): Promise<boolean> => {
    setProblem(null);
    setBusy(true);
    try {
      const refusal = await act();
      setProblem(refusal?.message ?? null);
      return !refusal;
    } catch (error) {
      setProblem(failureSentence(error) ?? t('onBehalf.failed'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { problem, busy, send };
}
