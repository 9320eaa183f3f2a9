import { refuse, sentence, type Language, type Refusal } from '@tongban/kernel';

const SHORTEST = 5;
const LONGEST = 200;

/** What is wrong with a reason: it says too little or too much. Null when it will do. */
export function reasonProblem(reason: string, language: Language): Refusal | null {
  const { length } = Array.from(reason.trim());
  const code = length < SHORTEST ? 'LINKS_REASON_SHORT' : length > LONGEST ? 'LINKS_REASON_LONG' : null;
  return code && refuse(code, { fields: [{ pointer: '/reason', message: sentence(code, language) }] });
}
