import { Injectable } from '@nestjs/common';
import type { CaseItem } from './case-items.service.js';
import { Ciphers, sentence, type Language, type RefusalField } from '@tongban/kernel';
import {
  personalPointers,
  validateDraft,
  validateForm,
  visibleData,
  type FormDefinition,
  type FormError,
} from '@tongban/rules';
import type { CaseFile } from './case-file.entity.js';
import { workingFiles } from './case-files.js';
import { isRequired } from './pinned-item.js';

/** Answers as their owner wrote them. */
export type Answers = Record<string, unknown>;

/** Knows which answers of a form are personal: seals them for the table and opens them for who may read them. */
@Injectable()
export class CaseForms {
  constructor(private readonly ciphers: Ciphers) {}

  /** Answers for the table: what the form hides is dropped, what is personal is sealed. */
  seal(form: FormDefinition, answers: Answers): Answers {
    return this.ciphers.sealPointers({ ...visibleData(form, answers) }, personalOf(form));
  }

  /** Answers out of the table. */
  open(form: FormDefinition, sealed: Answers | null): Answers {
    return this.ciphers.openPointers(sealed ?? {}, personalOf(form));
  }

  /** Problems of what is filled in so far: what is still missing is none yet. */
  problems(form: FormDefinition, answers: Answers, language: Language): readonly FormError[] {
    return validateDraft(form, answers, { language }).errors;
  }

  /** Everything that stands against submitting: answers and missing materials, all at once. */
  obstacles(item: CaseItem, answers: Answers, files: readonly CaseFile[], language: Language): Obstacles {
    const materials = missingMaterials(item, files);
    return {
      answers: validateForm(item.form, answers, { language }).errors,
      materials: materials.map(({ key, name }) => ({
        pointer: `/materials/${key}`,
        message: sentence('PROBLEM_MATERIAL_MISSING', language, { name: name(language) }),
      })),
    };
  }
}

/** What stands against submitting. */
export interface Obstacles {
  answers: readonly RefusalField[];
  materials: readonly RefusalField[];
}

function missingMaterials(
  item: CaseItem,
  files: readonly CaseFile[],
): { key: string; name: (language: Language) => string }[] {
  const attached = new Set(workingFiles(files).map((file) => file.materialKey));
  return item.content.materials
    .filter((material) => isRequired(material) && !attached.has(material.key))
    .map((material) => ({
      key: material.key,
      name: (language) => (language === 'en' && material.material_name_en) || material.material_name,
    }));
}

const pointersOf = new WeakMap<FormDefinition, readonly string[]>();

/** Pointers of the personal answers of a form, read once per definition. */
export function personalOf(form: FormDefinition): readonly string[] {
  const known = pointersOf.get(form);
  if (known) return known;
  const pointers = personalPointers(form);
  pointersOf.set(form, pointers);
  return pointers;
}

/** Whether the answer at a pointer is personal; `*` of a group's pointer stands for any entry. */
export function isPersonal(form: FormDefinition, pointer: string): boolean {
  const asPattern = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  return personalOf(form).some((known) => known === pointer || known === asPattern);
}
