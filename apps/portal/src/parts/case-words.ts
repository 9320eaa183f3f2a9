import type { portal } from '@tongban/client-graphql';
import type { Tone } from '@tongban/client-ui';

/** How urgent a stage looks; the word beside it says the same. */
export function stageTone(stage: portal.Stage, outcome: portal.Outcome | null | undefined): Tone {
  switch (stage) {
    case 'CORRECTION':
      return 'warn';
    case 'NOT_ACCEPTED':
      return 'bad';
    case 'DECIDED':
    case 'DELIVERED':
    case 'CLOSED':
      return outcome === 'REFUSED' ? 'bad' : 'good';
    case 'DRAFT':
    case 'WITHDRAWN':
      return 'plain';
    default:
      return 'brand';
  }
}

/**
 * What the applicant can do next, of the acts that the server says are open; looking is always possible. While a case
 * runs people come to see how far it is: steps can be rated on its page, and the whole of it is asked for at the end.
 */
export function nextAct(
  openActs: readonly portal.Act[],
  running: boolean,
): 'RESUBMIT' | 'SUBMIT' | 'RATE' | 'VIEW' {
  const acts = running ? (['RESUBMIT', 'SUBMIT'] as const) : (['RESUBMIT', 'SUBMIT', 'RATE'] as const);
  return acts.find((act) => openActs.includes(act)) ?? 'VIEW';
}
