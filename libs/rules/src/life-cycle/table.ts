import { notOwnCase, notWhoTookIn, withinFiveDays, type Guard } from './guards.js';
import type { Act, CaseOutcome, Role, Stage } from './vocabulary.js';

/** One way out of a stage, or an act that stays in it. */
export interface Move {
  readonly to: Stage;
  /** Set by a decision; every other move keeps the outcome as it is. */
  readonly outcome?: CaseOutcome;
  readonly guards: readonly Guard[];
}

export type StageTable = Readonly<Record<Role, Readonly<Partial<Record<Act, Move>>>>>;

export interface LifeCycle {
  /** A case keeps the version that it began with. */
  readonly version: number;
  readonly initial: Stage;
  /** Nothing leads out of these. */
  readonly final: readonly Stage[];
  readonly table: Readonly<Record<Stage, StageTable>>;
}

const to = (stage: Stage): Move => ({ to: stage, guards: [] });
const byStaff = (stage: Stage, ...guards: Guard[]): Move => ({
  to: stage,
  guards: [notOwnCase, ...guards],
});
const decides = (outcome: CaseOutcome): Move => ({
  to: 'decided',
  outcome,
  guards: [notOwnCase, notWhoTookIn],
});

const decisions = { grant: decides('granted'), refuse: decides('refused') };

const nothing = {};

/**
 * What may happen: for each stage, each role and each act, where it leads.
 *
 * This is the only place that knows. The machine, the open acts and the refusals are read from it.
 */
export const lifeCycle: LifeCycle = {
  version: 1,
  initial: 'draft',
  final: ['not-accepted', 'closed', 'withdrawn'],
  table: {
    draft: {
      applicant: { saveDraft: to('draft'), submit: to('submitted'), withdraw: to('withdrawn') },
      intake: nothing,
      reviewer: nothing,
      approver: nothing,
      // A draft that nobody touches any more is not kept for ever: personal data is kept as long as it is needed.
      system: { withdraw: to('withdrawn') },
    },
    submitted: {
      applicant: { withdraw: to('withdrawn') },
      intake: {
        requestCorrection: byStaff('correction', withinFiveDays),
        accept: byStaff('accepted'),
        notAccept: byStaff('not-accepted', withinFiveDays),
      },
      reviewer: nothing,
      approver: nothing,
      // After five silent days the application counts as accepted (Art. 32).
      system: { accept: to('accepted') },
    },
    correction: {
      applicant: {
        saveDraft: to('correction'),
        resubmit: to('submitted'),
        withdraw: to('withdrawn'),
      },
      intake: nothing,
      reviewer: nothing,
      approver: nothing,
      system: nothing,
    },
    accepted: {
      applicant: { withdraw: to('withdrawn'), rate: to('accepted') },
      intake: nothing,
      reviewer: { startReview: byStaff('under-review', notWhoTookIn) },
      approver: nothing,
      system: nothing,
    },
    'not-accepted': {
      applicant: { rate: to('not-accepted') },
      intake: nothing,
      reviewer: nothing,
      approver: nothing,
      system: nothing,
    },
    'under-review': {
      applicant: { withdraw: to('withdrawn'), rate: to('under-review') },
      intake: nothing,
      reviewer: decisions,
      approver: decisions,
      system: nothing,
    },
    decided: {
      applicant: { rate: to('decided') },
      // One window hands out; the back office may, too.
      intake: { deliver: byStaff('delivered') },
      reviewer: { deliver: byStaff('delivered') },
      approver: nothing,
      system: { deliver: to('delivered') },
    },
    delivered: {
      applicant: { rate: to('delivered') },
      intake: { close: byStaff('closed') },
      reviewer: { close: byStaff('closed') },
      approver: nothing,
      system: { close: to('closed') },
    },
    closed: {
      applicant: { rate: to('closed') },
      intake: nothing,
      reviewer: nothing,
      approver: nothing,
      system: nothing,
    },
    withdrawn: {
      applicant: nothing,
      intake: nothing,
      reviewer: nothing,
      approver: nothing,
      system: nothing,
    },
  },
};

/** The version that new cases are pinned to. */
export const lifeCycleVersion = lifeCycle.version;
