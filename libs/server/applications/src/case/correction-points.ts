/** What a point of a correction notice is about. */
export const pointKinds = ['field', 'material', 'other'] as const;
export type PointKind = (typeof pointKinds)[number];

/** One thing that has to be mended: which, and what is wrong with it. */
export interface CorrectionPoint {
  kind: PointKind;
  /** JSON pointer into the form's answers, for a field. */
  pointer: string | null;
  /** Key of the material, for a material. */
  materialKey: string | null;
  /** Name of the field or material in Chinese, frozen with the notice. */
  label: string;
  message: string;
}
