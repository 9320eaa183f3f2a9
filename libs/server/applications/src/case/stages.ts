import { lifeCycle, stages, type Stage } from '@tongban/rules';

// What a list is made of follows from the life cycle: its final stages, and who can act where.
const isFinal = (stage: Stage): boolean => lifeCycle.final.includes(stage);
const staffActIn = (stage: Stage): boolean =>
  Object.keys(lifeCycle.table[stage].intake).length + Object.keys(lifeCycle.table[stage].reviewer).length > 0;
const applicantWritesIn = (stage: Stage): boolean => 'saveDraft' in lifeCycle.table[stage].applicant;

/** Begun and not yet submitted. */
export const draftStages: readonly Stage[] = [lifeCycle.initial];

/** Nothing follows any more. */
export const doneStages: readonly Stage[] = stages.filter(isFinal);

/** Submitted and not yet finished. */
export const openStages: readonly Stage[] = stages.filter(
  (stage) => stage !== lifeCycle.initial && !isFinal(stage),
);

/** The applicant has to write: the draft, and the correction. */
export const toWriteStages: readonly Stage[] = stages.filter(applicantWritesIn);

/** Back with the applicant. */
export const correctionStages: readonly Stage[] = openStages.filter((stage) => !staffActIn(stage));

/** Accepted and not yet decided: the clock runs. */
export const runningStages: readonly Stage[] = ['accepted', 'under-review'];
