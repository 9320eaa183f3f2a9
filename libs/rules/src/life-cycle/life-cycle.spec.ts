import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  acts,
  checkLifeCycle,
  lifeCycle,
  move,
  openActs,
  roles,
  stages,
  type Act,
  type CaseActor,
  type CaseFacts,
  type LifeCycle,
  type Role,
} from './index.js';

const fresh: CaseFacts = {
  stage: 'draft',
  outcome: null,
  applicantId: 'citizen',
  takenInBy: [],
  intakeIsLate: false,
};
const citizen: CaseActor = { id: 'citizen', roles: ['applicant'] };
const clerk: CaseActor = { id: 'clerk', roles: ['intake'] };
const reviewer: CaseActor = { id: 'reviewer', roles: ['reviewer'] };
const both: CaseActor = { id: 'both', roles: ['intake', 'reviewer'] };
const system: CaseActor = { id: null, roles: ['system'] };

/** What the server does after an act, as far as the rules look at it. */
function play(facts: CaseFacts, steps: readonly (readonly [Act, CaseActor])[]): CaseFacts {
  return steps.reduce((now, [act, actor]) => {
    const result = move(now, act, actor);
    if (!result.moved) throw new Error(`${act} in ${now.stage}: ${result.refusal}`);
    const tookIn = (act === 'accept' || act === 'requestCorrection') && actor.id !== null;
    return {
      ...now,
      stage: result.stage,
      outcome: result.outcome,
      takenInBy: tookIn ? now.takenInBy.concat(actor.id) : now.takenInBy,
    };
  }, facts);
}
const submitted = play(fresh, [['submit', citizen]]);

describe('the main way of a case', () => {
  test('leads from the draft over a correction to a closed, granted case', () => {
    const closed = play(fresh, [
      ['saveDraft', citizen],
      ['submit', citizen],
      ['requestCorrection', clerk],
      ['saveDraft', citizen],
      ['resubmit', citizen],
      ['accept', clerk],
      ['startReview', reviewer],
      ['grant', reviewer],
      ['deliver', clerk],
      ['rate', citizen],
      ['close', clerk],
      ['rate', citizen],
    ]);
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'granted' });
  });

  test('or to a refusal', () => {
    const steps = [
      ['accept', clerk],
      ['startReview', reviewer],
      ['refuse', reviewer],
    ] as const;
    expect(play(submitted, steps)).toMatchObject({ stage: 'decided', outcome: 'refused' });
  });
});

describe('who may do what', () => {
  test('each side sees its own open acts', () => {
    expect(openActs(fresh, citizen)).toEqual(['saveDraft', 'submit', 'withdraw']);
    expect(openActs(submitted, citizen)).toEqual(['withdraw']);
    expect(openActs(submitted, clerk)).toEqual(['requestCorrection', 'accept', 'notAccept']);
    expect(openActs(submitted, reviewer)).toEqual([]);
  });

  test('who took a case in, or asked for its correction, neither reviews nor decides it', () => {
    const accepted = play(submitted, [['accept', both]]);
    expect(move(accepted, 'startReview', both)).toEqual({ moved: false, refusal: 'CASE_SAME_PERSON' });
    const review = play(accepted, [['startReview', reviewer]]);
    for (const act of ['grant', 'refuse'] as const) {
      expect(move(review, act, both)).toEqual({ moved: false, refusal: 'CASE_SAME_PERSON' });
    }
    const corrected = play(submitted, [
      ['requestCorrection', both],
      ['resubmit', citizen],
      ['accept', clerk],
    ]);
    expect(openActs(corrected, both)).toEqual([]);
    expect(openActs(corrected, reviewer)).toEqual(['startReview']);
  });

  test('nobody handles a case of their own', () => {
    const own: CaseActor = { id: 'both', personId: 'citizen', roles: ['intake', 'reviewer'] };
    expect(openActs(submitted, own)).toEqual([]);
    expect(move(submitted, 'accept', own)).toEqual({ moved: false, refusal: 'CASE_OWN_CASE' });
  });

  test('a case can be withdrawn until it is decided', () => {
    const review = play(submitted, [
      ['accept', clerk],
      ['startReview', reviewer],
    ]);
    expect(move(review, 'withdraw', citizen)).toMatchObject({ moved: true, stage: 'withdrawn' });
    const decided = play(review, [['grant', reviewer]]);
    expect(move(decided, 'withdraw', citizen)).toEqual({ moved: false, refusal: 'CASE_STAGE_OVER' });
  });

  test('after five silent days a case can only be accepted (Art. 32)', () => {
    const late = { ...submitted, intakeIsLate: true };
    expect(openActs(late, clerk)).toEqual(['accept']);
    expect(move(late, 'requestCorrection', clerk)).toEqual({ moved: false, refusal: 'CASE_CORRECTION_LATE' });
    expect(move(late, 'accept', system)).toMatchObject({ stage: 'accepted' });
  });

  test('an act of somebody else is refused as theirs, one of another stage as over', () => {
    expect(move(submitted, 'accept', citizen)).toEqual({ moved: false, refusal: 'CASE_ACT_NOT_YOURS' });
    expect(move(submitted, 'submit', citizen)).toEqual({ moved: false, refusal: 'CASE_STAGE_OVER' });
  });
});

describe('on any way through the life cycle', () => {
  const step = fc.record({
    act: fc.constantFrom(...acts),
    actor: fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      roles: fc.uniqueArray(fc.constantFrom<Role>(...roles), { minLength: 1 }),
    }),
  });

  test('the rules of the law hold', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = fresh;
        for (const { act, actor } of steps) {
          const open = openActs(now, actor);
          const result = move(now, act, actor);
          expect(result.moved).toBe(open.includes(act));
          if (!result.moved) continue;
          if (lifeCycle.final.includes(now.stage)) expect(result.stage).toBe(now.stage);
          if (now.outcome) expect(result.outcome).toBe(now.outcome);
          const isDecided = ['decided', 'delivered', 'closed'].includes(result.stage);
          expect(result.outcome !== null).toBe(isDecided);
          if (act === 'grant' || act === 'refuse') expect(now.takenInBy).not.toContain(actor.id);
          if (act === 'withdraw') expect(now.outcome).toBeNull();
          now = play(now, [[act, actor]]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the check of the graph', () => {
  const changed = (change: (table: Record<string, Record<string, unknown>>) => void): LifeCycle => {
    const table: Record<string, Record<string, unknown>> = {};
    for (const stage of stages) table[stage] = { ...lifeCycle.table[stage] };
    change(table);
    return { ...lifeCycle, table: table as LifeCycle['table'] };
  };

  test('finds nothing in the real one', () => {
    expect(checkLifeCycle(lifeCycle)).toEqual([]);
  });

  test('names a stage or a role that is not listed', () => {
    expect(checkLifeCycle(changed((table) => delete table.decided))).toEqual([
      { stage: 'decided', problem: 'stage not listed' },
    ]);
    expect(checkLifeCycle(changed((table) => delete table.closed?.system))).toEqual([
      { stage: 'closed', role: 'system', problem: 'role not listed' },
    ]);
  });

  test('names a stage that strands cases, and what cannot be reached behind it', () => {
    const problems = checkLifeCycle(
      changed((table) => (table['under-review'] = { applicant: {}, intake: {}, reviewer: {}, system: {} })),
    );
    expect(problems).toContainEqual({ stage: 'under-review', problem: 'no way out' });
    expect(problems).toContainEqual({ stage: 'decided', problem: 'not reachable' });
  });

  test('names a way out of a final stage and a decision without an outcome', () => {
    const reopened = changed(
      (table) => (table.closed = { ...table.closed, intake: { accept: { to: 'accepted', guards: [] } } }),
    );
    expect(checkLifeCycle(reopened)).toEqual([{ stage: 'closed', problem: 'way out of a final stage' }]);
    const silent = changed(
      (table) =>
        (table['under-review'] = {
          ...table['under-review'],
          reviewer: { grant: { to: 'decided', guards: [] } },
        }),
    );
    expect(checkLifeCycle(silent)).toEqual([
      { stage: 'under-review', role: 'reviewer', problem: 'decision without outcome' },
    ]);
  });
});
