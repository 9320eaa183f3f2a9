import { Injectable } from '@nestjs/common';
import { CaseActs, stepOfCase } from '@tongban/applications';
import {
  Database,
  Time,
  isRefusal,
  newId,
  refuse,
  type Channel,
  type Citizen,
  type Outcome,
} from '@tongban/kernel';
import { checkRating, historyEvent } from '@tongban/rules';
import { Rating } from './rating.entity.js';
import { eventsOf, type EventRow } from './rating.queries.js';

/** What a citizen says of a service event. */
export interface RateInput {
  readonly applicationId: string;
  /** The version of the case that the citizen saw. */
  readonly version: number;
  readonly eventNumber: number;
  readonly level: number;
  readonly reasons: readonly string[];
  readonly text: string | null;
  readonly channel: Channel;
  readonly idempotencyKey: string;
}

/** A rating as its giver sees it. */
export interface GivenRating {
  level: number;
  reasons: string[];
  text: string | null;
  at: Date;
}

/** Records what applicants say of the service (好差评). No path here or elsewhere gives a rating for somebody. */
@Injectable()
export class RatingService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly acts: CaseActs,
  ) {}

  /**
   * Records a citizen's rating of one service event. Each event is rated once, by its applicant.
   *
   * @returns CASE_CHANGED_ELSEWHERE when the case is no longer as the citizen saw it: whoever rates has seen the last of it
   */
  async rate(actor: Citizen, input: RateInput): Promise<Outcome<GivenRating>> {
    const who = await this.acts.actorOf(actor);
    const outcome = await this.database.once(actor, 'rate', input, async (tx) => {
      const step = await this.acts.step(tx, actor, who, 'rate', { id: input.applicationId });
      if (isRefusal(step)) return step.code === 'CASE_NOT_FOUND' ? step : refuse('RATING_NOTHING_TO_RATE');
      const text = input.text?.trim() || null;
      const problem = checkRating({ ...input, text });
      if (problem) return refuse(problem);

      const events = await tx.run<EventRow>(eventsOf([input.applicationId]));
      const event = events.find(({ eventNumber }) => eventNumber === input.eventNumber);
      if (!event) return refuse('RATING_NOTHING_TO_RATE');
      // Whoever has rated already learns that, and not that their own rating changed the case.
      if (event.level !== null) return refuse('RATING_ALREADY_GIVEN');
      if (step.case.version !== input.version) return refuse('CASE_CHANGED_ELSEWHERE');
      const rating: Rating = {
        id: newId(),
        applicationId: input.applicationId,
        eventNumber: input.eventNumber,
        level: input.level,
        reasons: [...input.reasons],
        text,
        channel: input.channel,
        raterId: actor.id,
        at: this.time.now(),
      };
      if (!(await tx.insertOnce(Rating, rating))) return refuse('RATING_ALREADY_GIVEN');
      await tx.record(
        { kind: 'case', id: input.applicationId },
        historyEvent('rated', { ratingId: rating.id, level: rating.level }),
        actor,
      );
      // The counter asks for the version of a case to learn that something is new.
      await tx.run(stepOfCase(step.case.id, step.case.version, {}));
      const { level, reasons, at } = rating;
      return { level, reasons, text, at: at.toISOString() };
    });
    return isRefusal(outcome) ? outcome : { ...outcome, at: new Date(outcome.at) };
  }

  /** The events that can be rated or were, of several cases at once. Whether one may see a case is the asker's to know. */
  async events(applicationIds: readonly string[]): Promise<Map<string, EventRow[]>> {
    const byCase = new Map<string, EventRow[]>(applicationIds.map((id) => [id, []]));
    for (const row of await this.database.read<EventRow>(eventsOf(applicationIds))) {
      byCase.get(row.applicationId)?.push(row);
    }
    return byCase;
  }
}
