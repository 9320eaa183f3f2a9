import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { validateSync } from 'class-validator';
import { LONGEST_ARGUMENT, MOST_ENTRIES_OF_ARGUMENT, type BoundContext } from './bounds.js';
import { InputOutOfBounds } from './input-out-of-bounds.js';
import { weigh } from './weigh.js';

type Input = Readonly<Record<string, unknown>>;
/** Fields of an input that are inputs themselves. */
type Inner = readonly { readonly name: string; readonly type: Type }[];

/**
 * Checks the arguments of every query and mutation against their bounds before a service sees them: inputs against what
 * their classes declare, plain arguments against one bound for all. It converts nothing.
 */
export class CheckInputPipe implements PipeTransform {
  private readonly inner = new Map<Type, Inner>();

  /** @throws InputOutOfBounds naming the first field that is too long, too many or too deep */
  transform<T>(value: T, { type, metatype, data }: ArgumentMetadata): T {
    // Whatever the server itself injects (actor, language) is nobody's input.
    if (type === 'custom' || value === null || value === undefined) return value;
    const name = data ?? 'input';
    if (typeof value === 'string') checkText(name, value);
    else if (Array.isArray(value)) checkList(name, value);
    else if (typeof value === 'object') {
      weigh(name, value);
      if (metatype) this.check(metatype, value as Input, name);
    }
    return value;
  }

  private check(type: Type, value: Input, path: string): void {
    // GraphQL's objects have no class; the rules hang on the class of the input.
    const instance: object = Object.assign(Object.create(type.prototype as object), value);
    const [error] = validateSync(instance, BARE);
    if (error) throw problemOf(error.property, error.contexts);
    for (const { name, type: innerType } of this.innerOf(type)) {
      const inside = value[name];
      for (const one of Array.isArray(inside) ? inside : [inside]) {
        if (typeof one === 'object' && one !== null) this.check(innerType, one as Input, `${path}.${name}`);
      }
    }
  }

  private innerOf(type: Type): Inner {
    let inner = this.inner.get(type);
    if (!inner) this.inner.set(type, (inner = innerInputs(type)));
    return inner;
  }
}

/** First breach only, nothing but its context: the fewer objects, the cheaper. */
const BARE = {
  skipMissingProperties: true,
  stopAtFirstError: true,
  forbidUnknownValues: false,
  validationError: { target: false, value: false },
} as const;

function problemOf(property: string, contexts: Record<string, unknown> | undefined): InputOutOfBounds {
  const [context] = Object.values(contexts ?? {}) as BoundContext[];
  return new InputOutOfBounds(property, context?.problem ?? 'INPUT_TOO_LARGE', context?.limit ?? 0);
}

function checkText(name: string, value: string): void {
  if (value.length > LONGEST_ARGUMENT) throw new InputOutOfBounds(name, 'INPUT_TOO_LONG', LONGEST_ARGUMENT);
}

function checkList(name: string, value: readonly unknown[]): void {
  if (value.length > MOST_ENTRIES_OF_ARGUMENT) {
    throw new InputOutOfBounds(name, 'INPUT_TOO_MANY', MOST_ENTRIES_OF_ARGUMENT);
  }
  for (const entry of value) {
    if (typeof entry === 'string') checkText(name, entry);
    else if (typeof entry === 'object' && entry !== null) weigh(name, entry);
  }
}

/** The inputs inside an input, as the schema knows them. */
export function innerInputs(type: Type): Inner {
  const inputs = new Map(
    TypeMetadataStorage.getInputTypesMetadata().map((metadata) => [metadata.target, metadata]),
  );
  return (inputs.get(type)?.properties ?? []).flatMap(({ name, typeFn }) => {
    const inside: unknown = typeFn();
    return typeof inside === 'function' && inputs.has(inside) ? [{ name, type: inside as Type }] : [];
  });
}
