import { describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import { Field, ID, InputType, TypeMetadataStorage } from '@nestjs/graphql';
import { LazyMetadataStorage } from '@nestjs/graphql/dist/schema-builder/storages/lazy-metadata.storage.js';
import { MaxEntries, MaxLength } from './bounds.js';
import { CheckInputPipe } from './check-input.pipe.js';
import { InputOutOfBounds } from './input-out-of-bounds.js';

@InputType()
class PointInput {
  @Field(() => String)
  @MaxLength(10)
  message!: string;
}

@InputType()
class PlainInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => [String])
  lines!: string[];
}

@InputType()
class LetterInput {
  @Field(() => String, { nullable: true })
  @MaxLength(20)
  text?: string | null;

  @Field(() => [String])
  @MaxEntries(3)
  @MaxLength(5, { each: true })
  reasons!: string[];

  @Field(() => [PointInput])
  @MaxEntries(2)
  points!: PointInput[];

  @Field(() => Object)
  data!: unknown;
}

LazyMetadataStorage.load();
TypeMetadataStorage.compile();

const pipe = new CheckInputPipe();
const input: ArgumentMetadata = { type: 'body', metatype: LetterInput, data: 'input' };
/** As GraphQL gives it: without any class. */
const letter = (change: object = {}): object =>
  Object.assign(
    Object.create(null) as object,
    { text: '好', reasons: ['a'], points: [{ message: 'x' }], data: {} },
    change,
  );

function problem(value: unknown, metadata: ArgumentMetadata = input): unknown {
  try {
    pipe.transform(value, metadata);
    return null;
  } catch (error) {
    if (!(error instanceof InputOutOfBounds)) throw error;
    return [error.field, error.problem, error.limit];
  }
}

describe('inputs', () => {
  it('within their bounds go on as they came', () => {
    const value = letter();
    expect(pipe.transform(value, input)).toBe(value);
    expect(problem(letter({ text: null }))).toBeNull();
  });

  it.each([
    ['a text that is too long', { text: '好'.repeat(21) }, ['text', 'INPUT_TOO_LONG', 20]],
    ['too many entries', { reasons: ['a', 'b', 'c', 'd'] }, ['reasons', 'INPUT_TOO_MANY', 3]],
    ['an entry that is too long', { reasons: ['abcdef'] }, ['reasons', 'INPUT_TOO_LONG', 5]],
    ['too many inputs', { points: Array(3).fill({ message: 'x' }) }, ['points', 'INPUT_TOO_MANY', 2]],
    ['an inner text', { points: [{ message: 'x'.repeat(11) }] }, ['message', 'INPUT_TOO_LONG', 10]],
    ['a text with NUL', { text: 'a\0b' }, ['text', 'INPUT_UNREADABLE', 0]],
    ['half a character', { reasons: ['\ud83d'] }, ['reasons', 'INPUT_UNREADABLE', 0]],
    ['a key that is no text', { data: { 'a\0': 1 } }, ['data', 'INPUT_UNREADABLE', 0]],
    ['a long text in JSON', { data: { a: 'x'.repeat(100_001) } }, ['a', 'INPUT_TOO_LONG', 100_000]],
    ['much JSON', { data: Array(10_001).fill(1) }, ['input', 'INPUT_TOO_MANY', 10_000]],
  ])('beyond them are refused by name: %s', (_name, change, expected) => {
    expect(problem(letter(change))).toEqual(expected);
  });

  it('as deep as a well are refused', () => {
    let data: unknown = 1;
    for (let depth = 0; depth < 5000; depth++) data = [data];
    expect(problem(letter({ data }))).toEqual(['data', 'INPUT_TOO_LARGE', 20]);
  });
});

it.each([
  [{ id: 'x'.repeat(201) }, ['id', 'INPUT_TOO_LONG', 200]],
  [{ text: 'x'.repeat(5001) }, ['text', 'INPUT_TOO_LONG', 5000]],
  [{ lines: Array(201).fill('x') }, ['lines', 'INPUT_TOO_MANY', 200]],
  [{ lines: ['x'.repeat(5001)] }, ['lines', 'INPUT_TOO_LONG', 5000]],
  [{ id: 'x'.repeat(200), text: '好'.repeat(5000), lines: Array(200).fill('x') }, null],
])('inputs that declare nothing have the bounds of their kinds', (change, expected) => {
  const plain: ArgumentMetadata = { type: 'body', metatype: PlainInput, data: 'input' };
  expect(problem({ id: '1', text: null, lines: [], ...change }, plain)).toEqual(expected);
});

describe('plain arguments', () => {
  it('have one bound for all', () => {
    const argument: ArgumentMetadata = { type: 'body', metatype: String, data: 'search' };
    expect(problem('x'.repeat(1000), argument)).toBeNull();
    expect(problem('x'.repeat(1001), argument)).toEqual(['search', 'INPUT_TOO_LONG', 1000]);
    const list: ArgumentMetadata = { type: 'body', metatype: Array, data: 'ids' };
    expect(problem(Array(201).fill('x'), list)).toEqual(['ids', 'INPUT_TOO_MANY', 200]);
    expect(problem('\0', argument)).toEqual(['search', 'INPUT_UNREADABLE', 0]);
    expect(problem(['x'.repeat(1001)], list)).toEqual(['ids', 'INPUT_TOO_LONG', 1000]);
  });

  it('of the server itself are left alone', () => {
    expect(problem('x'.repeat(5000), { type: 'custom', metatype: String, data: undefined })).toBeNull();
  });
});
