import { sentence, type Language, type RefusalField } from '@tongban/kernel';
import type { CorrectionPoint } from './correction-points.js';

/** Characters of what is wrong with one point. */
export const longestPoint = 500;

/** What a notice may speak about. */
export interface CorrectionScope {
  /** Name of a field by its pointer, or undefined when the form has no such field. */
  fieldLabel(pointer: string): string | undefined;
  materialName(key: string): string | undefined;
  /**
   * For a second notice: targets that the first one named or that the resubmission changed. Null for the first notice,
   * which may name everything.
   */
  reopened: ReadonlySet<string> | null;
}

/** A point as a clerk writes it. */
export type PointInput = Omit<CorrectionPoint, 'label'>;

/** What a point is about, as one comparable text. */
export const targetOf = (point: Pick<CorrectionPoint, 'kind' | 'pointer' | 'materialKey'>): string =>
  point.kind === 'field'
    ? `field:${point.pointer}`
    : point.kind === 'material'
      ? `material:${point.materialKey}`
      : 'other';

/** The points of a notice with their names, or everything that is wrong with them. */
export function readPoints(
  inputs: readonly PointInput[],
  scope: CorrectionScope,
  language: Language,
): { points: CorrectionPoint[]; faults: RefusalField[]; late: RefusalField[] } {
  const points: CorrectionPoint[] = [];
  const faults: RefusalField[] = [];
  const late: RefusalField[] = [];
  inputs.forEach((input, at) => {
    const message = input.message.trim();
    const label = labelOf(input, scope);
    if (label === undefined) faults.push(field(at, 'PROBLEM_POINT_TARGET', language));
    else if (message === '' || Array.from(message).length > longestPoint) {
      faults.push(field(at, 'PROBLEM_POINT_TEXT', language));
    } else if (scope.reopened && !scope.reopened.has(targetOf(input)))
      late.push(field(at, 'PROBLEM_POINT_LATE', language));
    else points.push({ ...only(input), label, message });
  });
  return { points, faults, late };
}

function labelOf(input: PointInput, scope: CorrectionScope): string | undefined {
  if (input.kind === 'field') return input.pointer === null ? undefined : scope.fieldLabel(input.pointer);
  if (input.kind === 'material')
    return input.materialKey === null ? undefined : scope.materialName(input.materialKey);
  return '其他';
}

/** A point keeps the one target that its kind has. */
const only = (input: PointInput): Pick<CorrectionPoint, 'kind' | 'pointer' | 'materialKey'> => ({
  kind: input.kind,
  pointer: input.kind === 'field' ? input.pointer : null,
  materialKey: input.kind === 'material' ? input.materialKey : null,
});

const field = (at: number, code: string, language: Language): RefusalField => ({
  pointer: `/points/${at}/message`,
  message: sentence(code, language, { limit: longestPoint }),
});
