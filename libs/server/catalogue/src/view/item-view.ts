import { sentence, type Language } from '@tongban/kernel';
import type { CodeTables, ServiceItemContent } from '@tongban/rules';
import { fileUrl } from '../files/item-file-names.js';
import type { ImportedVersion, ItemVersion, PinnedVersion } from '../item-version.js';
import type { LimitType, MaterialType, StepType } from '../portal/item-parts.types.js';
import type { ItemType } from '../portal/item.types.js';
import { clauseName } from './clause-name.js';
import { codeName, unitName } from './code-names.js';

/** Sentences of a guide. */
export const guideCodes = ['CATALOGUE_ON_THE_SPOT', 'CATALOGUE_DAYS'] as const;

/** What a guide is written with. */
export interface ViewOptions {
  readonly language: Language;
  readonly tables: CodeTables;
  /** Whether one may apply online now: depends on the item's state, which is no matter of the version. */
  readonly applyOnline: boolean;
}

/** Writes the guide of a version in the reader's language; where English is absent it stays Chinese. */
export function itemView(version: ItemVersion, options: ViewOptions): ItemType {
  return version.complete ? completeView(version, options) : importedView(version, options);
}

const instantType = '1';
const needed = '1';
const mayFollow = '3';

/** An empty text is absent. */
const orNull = (text: string): string | null => (text === '' ? null : text);

/** English where it is asked for and there is some, else Chinese. */
const either = (language: Language, zh: string, en: string | null | undefined): string =>
  language === 'en' && en ? en : zh;

function completeView(version: PinnedVersion, { language, tables, applyOnline }: ViewOptions): ItemType {
  const { content } = version;
  const say = (zh: string, en: string | undefined): string => either(language, zh, en);
  return {
    ...frame(version, language, tables),
    summary: orNull(say(content.summary, content.summary_en)),
    complete: true,
    applyOnline,
    identityLevel: version.content.identity_level,
    instant: content.project_type === instantType,
    promised: limit(content.promise_day, content.promise_type, content.promise_explain, language, tables),
    statutory:
      content.anticipate_day === undefined
        ? null
        : limit(
            content.anticipate_day,
            content.anticipate_type,
            content.anticipate_explain,
            language,
            tables,
          ),
    visits: content.limit_scene_num,
    visitsExplained: orNull(say(content.limit_scene_explain, content.limit_scene_explain_en)),
    free: !content.is_fee,
    fees: content.fees.map((fee) => ({
      name: say(fee.fee_name, fee.fee_name_en),
      standard: say(fee.fee_stand, fee.fee_stand_en),
      law: orNull(fee.by_law),
      reducible: fee.is_desc ? orNull(fee.desc_explain) : null,
    })),
    conditions: lines(say(content.accept_condition, content.accept_condition_en)),
    materials: materials(version, language, tables),
    steps: steps(content, language, tables),
    laws: content.laws.map((law) => ({
      name: say(law.law_name, law.law_name_en),
      documentNumber: orNull(law.document_number),
      clause: clauseName(law.clause, language),
      content: law.content,
    })),
    questions: content.questions.map((one) => ({
      question: say(one.question, one.question_en),
      answer: say(one.answer, one.answer_en),
    })),
    windows: content.windows.map((window) => ({
      name: say(window.window_name, window.window_name_en),
      address: say(window.address, window.address_en),
      hours: say(window.office_hours, window.office_hours_en),
      telephone: window.telephone,
    })),
    resultName: orNull(say(content.result_name, content.result_name_en)),
    resultSample: fileUrl(version.itemId, content.result_guid),
    adviceLine: orNull(say(content.link_way, content.link_way_en)),
    complaintLine: orNull(say(content.supervise_way, content.supervise_way_en)),
    remedies: remedies(content, language),
    quota: orNull(content.limit_explain),
    specialProcedures: content.special_procedure.map((code) =>
      codeName(tables, 'special_procedure', code, language),
    ),
    form: version.form,
  };
}

function importedView(version: ImportedVersion, { language, tables }: ViewOptions): ItemType {
  return {
    ...frame(version, language, tables),
    summary: null,
    complete: false,
    applyOnline: false,
    identityLevel: 1,
    instant: false,
    promised: null,
    statutory: null,
    visits: null,
    visitsExplained: null,
    free: null,
    fees: [],
    conditions: [],
    materials: [],
    steps: [],
    laws: [],
    questions: [],
    windows: [],
    resultName: null,
    resultSample: null,
    adviceLine: null,
    complaintLine: null,
    remedies: null,
    quota: null,
    specialProcedures: [],
    form: null,
  };
}

/** What every version has. */
function frame(version: ItemVersion, language: Language, tables: CodeTables) {
  const { content } = version;
  return {
    id: version.itemId,
    versionId: version.id,
    version: version.number,
    name: either(language, content.task_name, content.task_name_en),
    departmentName: either(language, version.departmentName, version.departmentNameEn),
    departmentId: version.departmentId,
    itemCode: version.itemCode,
    localItemCode: version.localItemCode,
    taskType: codeName(tables, 'task_type', content.task_type, language),
    applicantKinds: [...content.applicant_kinds],
    themes: [...content.user_topic_type, ...content.corp_topic_type],
  };
}

function limit(
  days: number,
  unit: string,
  explained: string,
  language: Language,
  tables: CodeTables,
): LimitType {
  return { days, unit: unitName(tables, unit, days, language), explained: orNull(explained) };
}

function materials(
  { itemId, content }: PinnedVersion,
  language: Language,
  tables: CodeTables,
): MaterialType[] {
  return content.materials.map((material) => ({
    key: material.key,
    name: either(language, material.material_name, material.material_name_en),
    need: codeName(tables, 'is_need', material.is_need, language),
    required: material.is_need === needed,
    mayFollow: material.is_need === mayFollow,
    originals: material.original_num,
    copies: material.copy_num,
    format: orNull(codeName(tables, 'material_format', material.material_format, language)),
    source:
      (language === 'en' ? null : orNull(material.source_explain)) ??
      orNull(codeName(tables, 'material_source', material.source_type, language)),
    fillingHint: orNull(either(language, material.fill_explain, material.fill_explain_en)),
    acceptedWhen: orNull(either(language, material.accept_stand, material.accept_stand_en)),
    law: orNull(material.by_law),
    sampleUrl: fileUrl(itemId, material.example_guid),
    blankFormUrl: fileUrl(itemId, material.form_guid),
  }));
}

function steps({ steps: list }: ServiceItemContent, language: Language, tables: CodeTables): StepType[] {
  return list.map((step) => ({
    name: either(language, step.step_name, step.step_name_en),
    handler: either(language, step.handler, step.handler_en),
    standard: either(language, step.review_standard, step.review_standard_en),
    limit:
      step.limit_day === 0
        ? sentence('CATALOGUE_ON_THE_SPOT', language)
        : sentence('CATALOGUE_DAYS', language, {
            days: step.limit_day,
            unit: unitName(tables, step.limit_type, step.limit_day, language),
          }),
    result: either(language, step.result, step.result_en),
  }));
}

function remedies(
  { remedies: { reconsideration, litigation, ...english } }: ServiceItemContent,
  language: Language,
) {
  return orNull(
    [
      either(language, reconsideration, english.reconsideration_en),
      either(language, litigation, english.litigation_en),
    ]
      .filter((text) => text !== '')
      .join('\n'),
  );
}

/** One entry for each line, without the semicolon that leads to the next. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/[；;]$/u, ''))
    .filter((line) => line !== '');
