import { useRef, useState } from 'react';
import { failureKind, failureSentence, newKey, portal } from '@tongban/client-graphql';
import { formatDay, formatInstant } from '@tongban/rules';
import { keyOf, queries } from '../../state/api';
import { reading } from '../../state/reading';
import { useT } from '../../texts';

export type Privacy = portal.PrivacyPartsFragment;
export type PrivacyRequest = Privacy['requests'][number];
type Answer = portal.PrivacyAnswerFragment;
export type Refusal = NonNullable<Answer['refusal']>;

export const privacyKey = () => keyOf(portal.MyPrivacyDocument, {});

/** Whether a request is still to be worked on, so that it is worth looking again. */
export const isOpenRequest = (request: PrivacyRequest): boolean =>
  request.state === 'RUNNING' || (request.state === 'WAITING' && request.kind === 'COPY');

/** The last request of a kind; the server gives the last one first. */
export const lastRequest = (privacy: Privacy, kind: PrivacyRequest['kind']): PrivacyRequest | undefined =>
  privacy.requests.find((request) => request.kind === kind);

/** A day as people read it. */
export const dayOf = (day: string): string => formatDay(day, reading.get().language);

/** A moment as people read it. */
export const momentOf = (moment: string): string => formatInstant(Date.parse(moment), reading.get().language);

/** Does something with one's data: keeps the answer, tells a refusal, and sends the same key with a retry. */
export function usePrivacyAct() {
  const common = useT();
  const key = useRef(newKey());
  const [problem, setProblem] = useState<string>();
  const [fields, setFields] = useState<Refusal['fields']>([]);
  const act = async (send: (idempotencyKey: string) => Promise<Answer>): Promise<boolean> => {
    setProblem(undefined);
    setFields([]);
    try {
      const { privacy, refusal } = await send(key.current);
      key.current = newKey();
      if (privacy) queries.setQueryData(privacyKey(), { myPrivacy: privacy });
      setProblem(refusal?.message);
      setFields(refusal?.fields ?? []);
      return !refusal;
    } catch (error) {
      if (failureKind(error) !== 'session') setProblem(failureSentence(error) ?? common('failure.act'));
      return false;
    }
  };
  return { act, problem, fields, tell: setProblem };
}
