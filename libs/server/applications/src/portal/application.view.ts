import { fill, type CaseActor, type Day } from '@tongban/rules';
import type { Language } from '@tongban/kernel';
import type { CaseFile } from '../case/case-file.entity.js';
import { workingFiles } from '../case/case-files.js';
import type { CaseSummaryRow, SealedNotice } from '../case/case-lists.queries.js';
import type { OpenNotice } from '../case/case-seals.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import type { CorrectionPoint } from '../case/correction-points.js';
import { labelOfField } from '../case/form-labels.js';
import { openActsOf } from '../case/life-cycle-step.js';
import { materialOf } from '../case/pinned-item.js';
import { draftStages } from '../case/stages.js';
import type { CaseItem } from '../case/case-items.service.js';
import type { CaseDocument } from '../documents/case-document.entity.js';
import { viewTexts } from '../locales/view-texts.js';
import { dayInText } from '../views/day-in-text.js';
import type { Dossier } from '../views/dossier.js';
import type { ApplicationSummaryType, ApplicationType } from './application.types.js';
import type { CaseMaterialType, CorrectionPointType, DocumentType } from './parts.types.js';

/** An application as its applicant sees it; the heavier fields are resolved when they are asked for. */
export function applicationType(dossier: Dossier, who: CaseActor, today: Day): ApplicationType {
  const { application } = dossier;
  const { id, number, version, channel, stage, outcome, page, reason, savedAt, submittedAt } = application;
  const { applicantName, agentName } = application;
  const openActs = openActsOf(application, who, today);
  return {
    dossier,
    id,
    number,
    applicantName,
    agentName,
    version,
    channel,
    stage,
    outcome,
    page,
    reason,
    openActs,
    savedAt,
    submittedAt,
  };
}

/** An application in a list. */
export function applicationSummary(
  row: CaseSummaryRow,
  notice: SealedNotice | null,
  who: CaseActor,
  today: Day,
  language: Language,
): ApplicationSummaryType {
  const { id, number, version, itemId, stage, outcome, savedAt, submittedAt, finishedAt } = row;
  return {
    row,
    notice,
    id,
    number,
    applicantName: row.applicantName,
    agentName: row.agentName,
    version,
    itemId,
    itemName: language === 'en' ? row.itemNameEn : row.itemName,
    departmentName: language === 'en' ? row.departmentNameEn : row.departmentName,
    stage,
    outcome,
    openActs: openActsOf(row, who, today),
    savedAt,
    submittedAt,
    finishedAt,
  };
}

/** What waits for the applicant of a case in a list, in a plain sentence. */
export function toDoOf(row: CaseSummaryRow, notice: OpenNotice | null, language: Language): string | null {
  const { toDo } = viewTexts[language];
  if (draftStages.includes(row.stage)) return toDo.draft;
  if (!notice) return null;
  return fill(toDo.correction, { points: notice.points.length, due: dayInText(notice.answerDue, language) });
}

/** The points of a notice, with names in the reader's language. */
export const correctionPoints = (
  notice: Pick<CorrectionNotice, 'points'>,
  item: CaseItem | null,
  language: Language,
): CorrectionPointType[] =>
  notice.points.map((point) => ({ ...point, label: labelOfPoint(point, item, language) }));

/** Names are frozen in Chinese; in another language they are looked up in the pinned version. */
function labelOfPoint(point: CorrectionPoint, item: CaseItem | null, language: Language): string {
  if (language === 'zh-CN') return point.label;
  if (point.kind === 'other') return viewTexts[language].otherPoint;
  if (!item) return point.label;
  if (point.kind === 'field') return labelOfField(item.form, point.pointer ?? '')?.en ?? point.label;
  return materialOf(item, point.materialKey ?? '')?.material_name_en || point.label;
}

/** Every material of the item with the files of the working copy. */
export function materialTypes(
  item: CaseItem,
  files: readonly CaseFile[],
  notice: CorrectionNotice | null,
  removable: boolean,
): CaseMaterialType[] {
  const attached = workingFiles(files);
  return item.content.materials.map(({ key }) => ({
    key,
    problem:
      notice?.points
        .filter((point) => point.materialKey === key)
        .map((point) => point.message)
        .join('\n') || null,
    files: attached
      .filter((file) => file.materialKey === key)
      .map(({ fileId, name, size, type, addedAt }) => ({
        id: fileId,
        name,
        size,
        type,
        addedAt,
        url: `/files/portal/files/${fileId}`,
        removable,
      })),
  }));
}

/** A document with its name and place. */
export const documentType = (
  document: CaseDocument,
  zone: 'portal' | 'counter',
  language: Language,
): DocumentType => ({
  id: document.id,
  kind: document.kind,
  title: viewTexts[language].documents[document.kind],
  number: document.number,
  issuedOn: document.issuedOn,
  verificationCode: document.verificationCode,
  url: `/files/${zone}/documents/${document.id}`,
});
