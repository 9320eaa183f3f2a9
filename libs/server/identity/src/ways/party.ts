import { Logger } from '@nestjs/common';
import { refuse, type Refusal } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';

/** Milliseconds after which a party that does not answer is given up: somebody is waiting in front of a screen. */
export const PATIENCE = 5000;

const log = new Logger('Ways');

/** A party that is down, slow or does not speak its protocol. */
export class PartyTrouble extends Error {}

/**
 * Asks a party something, and waits no longer than {@link PATIENCE}.
 *
 * @returns what it answered as JSON, whatever its status: parties tell their refusals in the body
 * @throws PartyTrouble when no answer came that is JSON; its message holds neither address nor secret
 */
export async function askParty<Answer extends object>(url: URL, init: RequestInit = {}): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    const answer: unknown = JSON.parse(await response.text());
    if (typeof answer !== 'object' || answer === null) throw new Error('The answer is no object.');
    return answer as Answer;
  } catch (error) {
    throw new PartyTrouble(`${url.hostname} gave no usable answer: ${reasonOf(error)}`);
  }
}

/** Tells the engineer what is wrong with a party, and the citizen that this way is closed just now. */
export function outOfOrder(way: CitizenWay, what: string): Refusal {
  log.error(`${way}: ${what}`);
  return refuse('WAY_OUT_OF_ORDER');
}

/** The reason in the words of the network; an address may hold a secret and does not get in. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  const inner = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.name) : '';
  return inner || error.name;
}
