import { useState } from 'react';
import { failureKind, failureSentence, portal } from '@tongban/client-graphql';
import { keyOf, queries } from '../../state/api';
import { useT } from '../../texts';

/** What is wrong with a change, and at which field. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

type Answer = {
  readonly account?: portal.AccountPartsFragment | null;
  readonly refusal?: { readonly message: string } | null;
};

/** Changes the account, shows how it is then, and keeps what was wrong or what was done. */
export function useChanges() {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [done, setDone] = useState<string>();

  /** Does something that may be refused. */
  const attemptTo = async (work: () => Promise<Problem | undefined>) => {
    setDone(undefined);
    try {
      setProblem(await work());
    } catch (error) {
      if (failureKind(error) !== 'session') {
        setProblem({ field: null, message: failureSentence(error) ?? t('failure.act') });
      }
    }
  };

  /** What a change answered: the account as it is now, or why not. */
  const changed = (answer: Answer, sentence: string, field: string | null = null): Problem | undefined => {
    if (answer.refusal) return { field, message: answer.refusal.message };
    if (answer.account) queries.setQueryData(keyOf(portal.AccountDocument, {}), { account: answer.account });
    setDone(sentence);
    return undefined;
  };

  return { problem, done, attemptTo, changed };
}

export type Changes = ReturnType<typeof useChanges>;
