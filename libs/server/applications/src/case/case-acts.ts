import { Inject, Injectable } from '@nestjs/common';
import { PeopleService, SpacesService, StaffService } from '@tongban/identity';
import {
  Database,
  Time,
  isRefusal,
  refuse,
  systemActor,
  type Actor,
  type KeyedRequest,
  type Outcome,
  type Refusal,
  type Tx,
} from '@tongban/kernel';
import { formatInstant, type Act, type CaseActor, type CaseOutcome, type Stage } from '@tongban/rules';
import { actDone } from '../locales/acts.js';
import type { Application } from './application.entity.js';
import { CaseStore } from './case-store.js';
import type { CaseChange } from './case.queries.js';
import { lastEvent, type LastEvent } from './history.queries.js';
import { caseActor, stepOf } from './life-cycle-step.js';

/** A case and the version that it has now; the answer of every act. */
export interface CaseRef {
  id: string;
  version: number;
  /** The case as the act left it; absent when the act was done by an earlier request with the same key. */
  application?: Application;
}

/** The answer of an act that changed a held case like this. */
export function changed(held: Application, change: CaseChange): CaseRef {
  const version = held.version + 1;
  const known = Object.entries(change).filter(([, value]) => value !== undefined);
  return { id: held.id, version, application: { ...held, ...Object.fromEntries(known), version } };
}

/** What every act on a case is asked with. */
export interface ActRequest extends KeyedRequest {
  readonly id: string;
  /** The version that the asker saw. */
  readonly version: number;
}

/** Why nobody may act in this name just now, and the case; null for none. */
type Held = [Refusal | null, Application | null];

/** A case that is held, and where the act leads it. */
export interface Step {
  readonly case: Application;
  readonly stage: Stage;
  readonly outcome: CaseOutcome | null;
}

/** Does the acts on cases: the life cycle decides, one transaction writes. */
@Injectable()
export class CaseActs {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly cases: CaseStore,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(StaffService) private readonly staff: StaffService,
    @Inject(SpacesService) private readonly spaces: SpacesService,
  ) {}

  /**
   * Does an act once per idempotency key, if the case is still as the asker saw it.
   *
   * @param work writes the step; it runs while the case is held
   * @param along what `work` has to know beside the case, read together with it
   * @returns the case's new version, or CASE_NOT_FOUND, a refusal of the life cycle, CASE_CHANGED_ELSEWHERE, or `work`'s
   */
  async perform<Along = undefined>(
    actor: Actor,
    act: Act,
    request: ActRequest,
    work: (tx: Tx, step: Step, along: Along) => Promise<Outcome<CaseRef>>,
    along?: (tx: Tx) => Promise<Along>,
  ): Promise<Outcome<CaseRef>> {
    // Nothing below may ask the pool for a second connection while a case is held.
    const who = await this.actorOf(actor);
    const outcome = await this.database.once<CaseRef, [Held, Along]>(
      actor,
      act,
      request,
      async (tx, [[obstacle, held], known]) => {
        const step = obstacle ?? this.stepFrom(held, who, act, request);
        return isRefusal(step) ? step : work(tx, step, known);
      },
      {
        // Every act makes one version of it.
        answer: { id: request.id, version: request.version + 1 },
        first: (tx) => Promise.all([this.hold(tx, actor, request.id), along?.(tx) as Promise<Along>]),
      },
    );
    return this.explained(actor, request.id, outcome);
  }

  /** The same for an act that may well happen twice, like saving a draft. */
  async performAgain<T>(
    actor: Actor,
    act: Act,
    request: Pick<ActRequest, 'id' | 'version'>,
    work: (tx: Tx, step: Step) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const who = await this.actorOf(actor);
    const outcome = await this.database.transaction(async (tx) => {
      const step = await this.step(tx, actor, who, act, request);
      return isRefusal(step) ? step : work(tx, step);
    });
    return this.explained(actor, request.id, outcome);
  }

  /**
   * Holds a case and asks the life cycle.
   *
   * @param request without a version when it does not matter what the asker saw
   */
  async step(
    tx: Tx,
    actor: Actor,
    who: CaseActor,
    act: Act,
    request: { id: string; version?: number },
  ): Promise<Outcome<Step>> {
    const [obstacle, held] = await this.hold(tx, actor, request.id);
    return obstacle ?? this.stepFrom(held, who, act, request);
  }

  /** The authority first: whoever takes it away waits for this act, or this act finds none. */
  private hold(tx: Tx, actor: Actor, id: string): Promise<Held> {
    const obstacle = actor.kind === 'citizen' ? this.spaces.obstacle(tx, actor) : null;
    return Promise.all([obstacle, this.cases.hold(tx, actor, id)]);
  }

  private stepFrom(
    held: Application | null,
    who: CaseActor,
    act: Act,
    request: { version?: number },
  ): Outcome<Step> {
    if (!held) return refuse('CASE_NOT_FOUND');
    const result = stepOf(held, act, who, this.time.today());
    if (!result.moved) return refuse(result.refusal, { values: { before: '' } });
    if (request.version !== undefined && held.version !== request.version)
      return refuse('CASE_CHANGED_ELSEWHERE');
    return { case: held, stage: result.stage, outcome: result.outcome };
  }

  /** Somebody, as the life cycle sees them: staff together with the person that they are themselves. */
  async actorOf(actor: Actor): Promise<CaseActor> {
    const digest = actor.kind === 'staff' ? actor.identityDigest : null;
    const personId = digest ? await this.people.idByIdentityDigest(digest) : null;
    return caseActor(actor, personId, personId ? await this.spaces.standsFor(personId) : []);
  }

  /** Adds to "the stage is over" who did what when, so that a slower clerk knows. */
  async explained<T>(actor: Actor, id: string, outcome: Outcome<T>): Promise<Outcome<T>> {
    if (!isRefusal(outcome) || outcome.code !== 'CASE_STAGE_OVER') return outcome;
    const [last] = await this.database.read<LastEvent>(lastEvent(id));
    return last
      ? refuse('CASE_STAGE_OVER', { values: { before: await this.describe(actor, last) } })
      : outcome;
  }

  private async describe(actor: Actor, last: LastEvent): Promise<string> {
    const { language } = actor;
    // Citizens learn the role and never the name.
    const named = actor.kind === 'staff' && last.actorKind === 'staff' && last.actorId ? last.actorId : null;
    const names = named ? await this.staff.names([named], language) : null;
    const name = named ? (names?.get(named) ?? null) : null;
    return actDone(last.kind, last.actorKind, name, formatInstant(last.at, language), language);
  }
}

/** The acts that the system does by itself, as their history names it. */
export const caseSystem = systemActor('applications');
