import { useState } from 'react';
import { failureKind, failureSentence, portal } from '@tongban/client-graphql';
import { channel } from '../../platform/channel';
import { ask, forgetPersonal } from '../../state/api';
import { token } from '../../state/session';
import { useT } from '../../texts';

/** What is wrong with a log-in, and at which field. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** Tries to log in, keeps what was wrong with it, and remembers the session when it worked. */
export function useEntering(onEntered: () => void) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);

  /** Does something that may be refused; the sentence is shown and nothing typed is lost. */
  const attemptTo = async (work: () => Promise<Problem | undefined>) => {
    setAttempt((tries) => tries + 1);
    try {
      setProblem(await work());
    } catch (error) {
      const offline = failureKind(error) === 'offline';
      const message = failureSentence(error) ?? t(offline ? 'materials.failed.offline' : 'failure.act');
      setProblem({ field: null, message });
    }
  };

  /** What a log-in answered. */
  const entered = (
    answer: { session?: { token?: string | null } | null; refusal?: { message: string } | null },
    field: string | null,
  ): Problem | undefined => {
    if (answer.refusal) return { field, message: answer.refusal.message };
    token.set(answer.session?.token ?? null);
    // What was asked without a session, or as somebody else, is asked anew.
    void forgetPersonal();
    onEntered();
    return undefined;
  };

  /** Logs in through a party or a text message. */
  const enterWith = async (
    way: portal.Way,
    code: string,
    { challenge = null, field = null }: { challenge?: string | null; field?: string | null } = {},
  ) => {
    const { logInWith } = await ask(portal.LogInWithDocument, { input: { way, code, challenge, channel } });
    return entered(logInWith, field);
  };

  return { problem, attempt, attemptTo, entered, enterWith, clear: () => setProblem(undefined) };
}

export type Entering = ReturnType<typeof useEntering>;
