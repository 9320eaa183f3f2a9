import { GraphQLError } from 'graphql';
import type { BoundProblem } from './bounds.js';

/**
 * An input that is too long, too many or too deep, or no text. Its sentence is put into the reader's language where the answer
 * leaves; see `makeReadable` of the endpoints.
 */
export class InputOutOfBounds extends GraphQLError {
  constructor(
    /** The innermost field at fault, as the schema calls it. */
    readonly field: string,
    readonly problem: BoundProblem,
    readonly limit: number,
  ) {
    // A key of JSON that somebody sent may be anything; the name goes back to them alone, and short.
    const name = field.slice(0, 64).replace(/\p{Surrogate}/gu, '\ufffd');
    super(problem, { extensions: { code: 'BAD_USER_INPUT', problem, field: name, limit } });
  }
}
