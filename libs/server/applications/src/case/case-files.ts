import type { CaseFile } from './case-file.entity.js';

/** The files of the applicant's working copy: what a next submission would hold. */
export const workingFiles = (files: readonly CaseFile[]): CaseFile[] =>
  files.filter((file) => file.submissionRemoved === null);

/** The files of a submission, as staff see it. */
export const submittedFiles = (files: readonly CaseFile[], submission: number): CaseFile[] =>
  files.filter(
    (file) =>
      file.submissionAdded <= submission &&
      (file.submissionRemoved === null || file.submissionRemoved > submission),
  );

/** Whether a material's files differ between a submission and the one before it. */
export const filesChanged = (files: readonly CaseFile[], submission: number): boolean =>
  submission > 1 &&
  files.some((file) => file.submissionAdded === submission || file.submissionRemoved === submission);
