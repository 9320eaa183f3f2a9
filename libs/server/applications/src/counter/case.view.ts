import { sentence, type Language } from '@tongban/kernel';
import { inLanguage, type CaseActor, type Day, type FormDefinition } from '@tongban/rules';
import type { CaseItem } from '../case/case-items.service.js';
import { answerChanges, singleAnswers } from '../case/answer-changes.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { filesChanged, submittedFiles } from '../case/case-files.js';
import { isPersonal, type Answers } from '../case/case-form.service.js';
import type { ClockView } from '../case/case-clock.js';
import type { CaseSummaryRow } from '../case/case-lists.queries.js';
import { labelOfField } from '../case/form-labels.js';
import { closedActsOf, openActsOf } from '../case/life-cycle-step.js';
import { isRequired, mayFollow } from '../case/pinned-item.js';
import { viewTexts } from '../locales/view-texts.js';
import type { Dossier } from '../views/dossier.js';
import { maskedAnswer } from '../views/masked-answers.js';
import type { CaseSummaryType, CaseType } from './case.types.js';
import type { CaseChangeType, SubmittedMaterialType } from './parts.types.js';

/** A case as staff see it; the heavier fields are resolved when they are asked for. */
export function caseType(dossier: Dossier, who: CaseActor, today: Day): CaseType {
  const { application, language } = dossier;
  const { id, version, channel, stage, outcome, reason, submissionCount, correctionDue } = application;
  return {
    dossier,
    id,
    version,
    channel,
    stage,
    outcome,
    reason,
    submissionCount,
    correctionDue,
    ...submitted(application),
    itemName: language === 'en' ? application.itemNameEn : application.itemName,
    departmentName: language === 'en' ? application.departmentNameEn : application.departmentName,
    applicantName: application.applicantName,
    agentName: application.agentName,
    openActs: openActsOf(application, who, today),
    closedActs: closedActsOf(application, who, today).map(({ act, refusal }) => ({
      act,
      reason: sentence(refusal, language, { before: '' }),
    })),
  };
}

/** A case in a queue. */
export function caseSummary(
  row: CaseSummaryRow,
  clock: ClockView | null,
  who: CaseActor,
  today: Day,
  language: Language,
): CaseSummaryType {
  const { id, version, stage, outcome, correctionDue, channel, applicantName, agentName, submissionCount } =
    row;
  return {
    id,
    version,
    stage,
    outcome,
    correctionDue,
    channel,
    applicantName,
    agentName,
    ...submitted(row),
    itemName: language === 'en' ? row.itemNameEn : row.itemName,
    departmentName: language === 'en' ? row.departmentNameEn : row.departmentName,
    light: clock?.light ?? null,
    promisedDue: clock?.promisedDue ?? null,
    daysLeft: clock?.daysLeft ?? null,
    provisional: clock?.provisional ?? false,
    resubmitted: stage === 'submitted' && submissionCount > 1,
    openActs: openActsOf(row, who, today),
  };
}

/** Staff see submitted cases alone, and those have a number and a moment. */
function submitted(row: Pick<CaseSummaryRow, 'number' | 'submittedAt'>): {
  number: string;
  submittedAt: Date;
} {
  if (row.number === null || row.submittedAt === null) throw new Error('A draft was shown at the counter.');
  return { number: row.number, submittedAt: row.submittedAt };
}

/** Every material of the item with the files of the last submission. */
export const submittedMaterials = (
  item: CaseItem,
  files: readonly CaseFile[],
  submission: number,
  language: Language,
): SubmittedMaterialType[] =>
  item.content.materials.map((material) => {
    const own = files.filter((file) => file.materialKey === material.key);
    const english = language === 'en';
    return {
      key: material.key,
      name: (english && material.material_name_en) || material.material_name,
      required: isRequired(material),
      mayFollow: mayFollow(material),
      acceptedWhen: (english && material.accept_stand_en) || material.accept_stand || null,
      changed: filesChanged(own, submission),
      files: submittedFiles(own, submission).map(
        ({ fileId, name, size, type, addedAt, submissionAdded }) => ({
          id: fileId,
          name,
          size,
          type,
          addedAt,
          url: `/files/counter/files/${fileId}`,
          isNew: submission > 1 && submissionAdded === submission,
        }),
      ),
    };
  });

/** What the last submission changed in the answers; personal values are masked. */
export const changesBetween = (
  form: FormDefinition,
  before: Answers,
  after: Answers,
  language: Language,
): CaseChangeType[] =>
  answerChanges(before, after)
    .flatMap(singleAnswers)
    .map((change) => ({
      pointer: change.pointer,
      label: labelIn(form, change.pointer, language),
      before: answerText(form, change.pointer, change.before, language),
      after: answerText(form, change.pointer, change.after, language),
    }));

const labelIn = (form: FormDefinition, pointer: string, language: Language): string => {
  const label = labelOfField(form, pointer);
  return label ? inLanguage(label, language) : pointer;
};

/** An answer as a person reads it: the name of an option, not its value. */
function answerText(
  form: FormDefinition,
  pointer: string,
  value: unknown,
  language: Language,
): string | null {
  if (value === undefined || value === null) return null;
  if (isPersonal(form, pointer)) return String(maskedAnswer(form, pointer, value));
  if (typeof value === 'boolean') return value ? viewTexts[language].yes : viewTexts[language].no;
  if (Array.isArray(value)) return value.map((one) => answerText(form, pointer, one, language)).join('、');
  const field = form.layout.pages
    .flatMap((page) => page.fields)
    .flatMap((one) => [one, ...(one.fields ?? [])])
    .find((one) => one.name === pointer.split('/').at(-1));
  const option = field?.options?.find((one) => one.value === value);
  if (option) return inLanguage(option.label, language);
  // Objects were taken apart: nothing in them may be told that is not asked about one by one.
  return String(value);
}
