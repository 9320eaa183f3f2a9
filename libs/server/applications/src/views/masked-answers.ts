import {
  fieldAt,
  maskAddress,
  maskIdentityNumber,
  maskTelephone,
  maskText,
  type FormDefinition,
} from '@tongban/rules';
import { mapPointers } from '@tongban/kernel';
import type { Answers } from '../case/case-form.service.js';
import { personalOf } from '../case/case-form.service.js';

/** A personal answer as staff see it until they ask for it. */
export function maskedAnswer(form: FormDefinition, pointer: string, value: unknown): unknown {
  if (typeof value !== 'string') return maskText(String(value));
  switch (fieldAt(form, pointer.replace(/\*/g, '0'))?.field.widget) {
    case 'identity-number':
      return maskIdentityNumber(value);
    case 'telephone':
      return maskTelephone(value);
    case 'address':
      return maskAddress(value);
    default:
      return maskText(value);
  }
}

/** Answers as staff see them: what is personal is masked. */
export function maskedAnswers(form: FormDefinition, answers: Answers): Answers {
  return personalOf(form).reduce<Answers>(
    (masked, pointer) => mapPointers(masked, [pointer], (value) => maskedAnswer(form, pointer, value)),
    answers,
  );
}
