import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Chance } from './random.js';

/** Texts that have broken programs before. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066evil',
  '\ufeff',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(20),
  '﷽'.repeat(100),
  '𠮷'.repeat(300),
  "'; drop table person; --",
  '" or ""="',
  '\\',
  '%',
  '%00%ff',
  '_%_%',
  '${7*7}{{7*7}}#{7*7}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'http://127.0.0.1:5432/',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e309',
  '00000000-0000-0000-0000-000000000000',
  '01a20476-cfb8-72bb-b659-16836a850c7e',
  '01A20476-CFB8-72BB-B659-16836A850C7E',
  'urn:uuid:01a20476-cfb8-72bb-b659-16836a850c7e',
  '11010519491231002X',
  '11440232MB2D06811W',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '-271821-04-20',
  '/~0~1~2',
  '/a'.repeat(200),
  'eyJhIjoxfQ',
  'W10',
  'bnVsbA==',
  '!'.repeat(64),
];

const INTEGERS = [0, 1, -1, 2, 7, 20, 100, 1000, 2147483647, -2147483648];

export type Values = Readonly<Record<string, unknown>>;

/** A hostile text; now and then one of up to a hundred thousand characters. */
export function text(chance: Chance): string {
  if (chance.happens(0.03))
    return chance.pick(['x', '好', '\u0301', ' ', '('])!.repeat(chance.number(1000, 100_000));
  return chance.pick(TEXTS);
}

/** JSON of any shape. */
export function json(chance: Chance, depth = 0): unknown {
  const kind = depth > 4 ? chance.number(0, 4) : chance.number(0, 7);
  if (kind === 0) return null;
  if (kind === 1) return chance.happens(0.5);
  if (kind === 2) return chance.pick([...INTEGERS, 1.5, 1e300, -1e-300]);
  if (kind < 5) return text(chance);
  if (kind === 5) return chance.times(chance.number(0, 5), () => json(chance, depth + 1));
  const keys = ['a', '', 'fullName', 'identityNumber', 'constructor', 'toString', '/', '~', '\u0000', '好'];
  return Object.fromEntries(
    chance.times(chance.number(0, 5), () => [chance.pick(keys), json(chance, depth + 1)]),
  );
}

/** A deep well of JSON. */
export function well(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value };
  return value;
}

/**
 * A hostile value of a type: mostly of its shape, so that it gets through to the services, and mostly of strange
 * content.
 *
 * @param ids of things that exist, so that some of it meets them
 */
export function valueOf(type: GraphQLInputType, chance: Chance, ids: readonly string[], depth = 0): unknown {
  if (chance.happens(0.02)) return json(chance);
  if (isNonNullType(type)) return valueOf(type.ofType, chance, ids, depth) ?? text(chance);
  if (chance.happens(0.12)) return null;
  if (isListType(type)) {
    const count = chance.happens(0.02) ? chance.number(100, 2000) : chance.number(0, 3);
    return chance.times(count, () => valueOf(type.ofType, chance, ids, depth + 1));
  }
  if (isEnumType(type)) return chance.happens(0.95) ? chance.pick(type.getValues()).name : text(chance);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(() => !chance.happens(0.03));
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, chance, ids, depth + 1)]),
    );
  }
  switch (getNamedType(type).name) {
    case 'Int':
      return chance.happens(0.95) ? chance.pick(INTEGERS) : chance.pick([1.5, 2147483648, '1']);
    case 'Float':
      return chance.pick([0, -1, 1.5, 1e300, -1e300]);
    case 'Boolean':
      return chance.happens(0.5);
    case 'ID':
      return chance.happens(0.5) && ids.length ? chance.pick(ids) : text(chance);
    case 'Json':
      return chance.happens(0.05) ? well(chance.number(10, 3000)) : json(chance);
    case 'Day':
      return chance.pick(['2026-11-23', '2026-02-30', '0001-01-01', '9999-12-31', text(chance)]);
    case 'DateTime':
      return chance.pick([
        '2026-11-23T00:00:00Z',
        '9999-12-31T23:59:59.999Z',
        '-000001-01-01T00:00:00Z',
        text(chance),
      ]);
    default:
      return chance.happens(0.15) ? `k-${chance.number(10_000_000, 99_999_999)}` : text(chance);
  }
}
