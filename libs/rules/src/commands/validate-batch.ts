import { validateSchema, type FormResult, type PatternJudge } from '../forms/index.js';

/**
 * `form validate --batch`: one line `{"schema":…,"data":…}` in, one line
 * `{"valid":…,"errors":[{"pointer":…,"keyword":…,"message":…}]}` out. A line that cannot be read is an
 * error of its own (keyword `line`); every line in gives a line out.
 */
export function validateBatchLine(line: string, runsAway?: PatternJudge): string {
  return JSON.stringify(judged(line, runsAway));
}

function judged(line: string, runsAway: PatternJudge | undefined): FormResult {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return refused('The line is not JSON.');
  }
  if (typeof request !== 'object' || request === null || !('schema' in request) || !('data' in request)) {
    return refused('The line needs a schema and data.');
  }
  return validateSchema(request.schema, request.data, { language: 'en', ...(runsAway && { runsAway }) });
}

function refused(message: string): FormResult {
  return { valid: false, errors: [{ pointer: '', keyword: 'line', message }] };
}
