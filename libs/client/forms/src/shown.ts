import type { FormData, When } from '@tongban/rules';
import { isEmpty } from './answers.js';

/** Whether a field or page that depends on an earlier answer is shown. */
export function isShown(when: When | undefined, data: FormData): boolean {
  if (!when) return true;
  const value = data[when.field];
  if (when.filled) return !isEmpty(value);
  if (when.oneOf) return when.oneOf.some((option) => option === value);
  return value === when.equals;
}
