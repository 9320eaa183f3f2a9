import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { validateSync } from 'class-validator';
import { LONGEST_ARGUMENT, LONGEST_ID, LONGEST_TEXT, MOST_ENTRIES, type BoundContext } from './bounds.js';
import { InputOutOfBounds } from './input-out-of-bounds.js';
import { planOf, type InputPlan, type PlannedField } from './input-plan.js';
import { checkReadable, weigh } from './weigh.js';

type Input = Readonly<Record<string, unknown>>;

/**
 * Checks the arguments of every query and mutation against their bounds before a service sees them. What an input class
 * declares goes first; whatever declares nothing has the bound of its kind, so that nothing is without. It converts
 * nothing.
 */
export class CheckInputPipe implements PipeTransform {
  private readonly plans = new Map<Type, InputPlan>();

  /** @throws InputOutOfBounds naming the first field that is too long, too many, too deep or no text */
  transform<T>(value: T, { type, metatype, data }: ArgumentMetadata): T {
    // Whatever the server itself injects (actor, language) is nobody's input.
    if (type === 'custom' || value === null || value === undefined) return value;
    const name = data ?? 'input';
    if (typeof value === 'string') checkText(name, value, LONGEST_ARGUMENT);
    else if (Array.isArray(value)) checkList(name, value, LONGEST_ARGUMENT);
    else if (typeof value === 'object') {
      weigh(name, value);
      if (metatype) this.check(metatype, value as Input);
    }
    return value;
  }

  private check(type: Type, value: Input): void {
    let plan = this.plans.get(type);
    if (!plan) this.plans.set(type, (plan = planOf(type)));
    if (plan.declares) checkDeclared(type, value);
    for (const field of plan.fields) {
      const inside = value[field.name];
      if (inside === null || inside === undefined) continue;
      checkField(field, inside);
      if (!field.inside) continue;
      for (const one of Array.isArray(inside) ? inside : [inside]) this.check(field.inside, one as Input);
    }
  }
}

function checkField({ name, kind, list }: PlannedField, value: unknown): void {
  const longest = kind === 'id' ? LONGEST_ID : LONGEST_TEXT;
  if (list && Array.isArray(value)) checkList(name, value, longest);
  else if ((kind === 'id' || kind === 'text') && typeof value === 'string') checkText(name, value, longest);
}

/** First breach only: the fewer objects, the cheaper. */
const BARE = {
  skipMissingProperties: true,
  stopAtFirstError: true,
  forbidUnknownValues: false,
  validationError: { target: false, value: false },
} as const;

function checkDeclared(type: Type, value: Input): void {
  // GraphQL's objects have no class; the rules hang on the class of the input.
  const instance: object = Object.assign(Object.create(type.prototype as object), value);
  const [error] = validateSync(instance, BARE);
  if (!error) return;
  const [context] = Object.values(error.contexts ?? {}) as BoundContext[];
  throw new InputOutOfBounds(error.property, context?.problem ?? 'INPUT_TOO_LARGE', context?.limit ?? 0);
}

function checkText(name: string, value: string, longest: number): void {
  if (value.length > longest) throw new InputOutOfBounds(name, 'INPUT_TOO_LONG', longest);
  checkReadable(name, value);
}

function checkList(name: string, value: readonly unknown[], longest: number): void {
  if (value.length > MOST_ENTRIES) throw new InputOutOfBounds(name, 'INPUT_TOO_MANY', MOST_ENTRIES);
  for (const entry of value) {
    if (typeof entry === 'string') checkText(name, entry, longest);
    else if (typeof entry === 'object' && entry !== null) weigh(name, entry);
  }
}
