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

/** What the applicant can do next, of the acts that the server says are open; looking is always possible. */
export function nextAct(openActs: readonly portal.Act[]): 'RESUBMIT' | 'SUBMIT' | 'RATE' | 'VIEW' {
  return (['RESUBMIT', 'SUBMIT', 'RATE'] as const).find((act) => openActs.includes(act)) ?? 'VIEW';
}
