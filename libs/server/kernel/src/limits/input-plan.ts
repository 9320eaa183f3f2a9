import type { Type } from '@nestjs/common';
import { ID, TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';

/** One field of an input, as the checks see it. */
export interface PlannedField {
  readonly name: string;
  /** `other`: numbers, enumerations and JSON, which are bounded by their own kind or as a whole. */
  readonly kind: 'id' | 'text' | 'input' | 'other';
  readonly list: boolean;
  /** The class of the inputs inside. */
  readonly inside: Type | null;
}

/** What there is to check in an input. */
export interface InputPlan {
  readonly fields: readonly PlannedField[];
  /** Whether the class declares bounds of its own. */
  readonly declares: boolean;
}

/** Reads an input's fields out of what the schema was built from. */
export function planOf(type: Type): InputPlan {
  const inputs = new Map(
    TypeMetadataStorage.getInputTypesMetadata().map((metadata) => [metadata.target, metadata]),
  );
  const fields: PlannedField[] = [];
  // An input may inherit fields of another one.
  for (let target: unknown = type; typeof target === 'function'; target = Object.getPrototypeOf(target)) {
    for (const { name, typeFn, options } of inputs.get(target)?.properties ?? []) {
      const inside: unknown = typeFn();
      const isInput = typeof inside === 'function' && inputs.has(inside);
      fields.push({
        name,
        kind: isInput ? 'input' : inside === ID ? 'id' : inside === String ? 'text' : 'other',
        list: options?.isArray ?? false,
        inside: isInput ? (inside as Type) : null,
      });
    }
  }
  const declared = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return { fields, declares: declared.length > 0 };
}
