import { checkLayout } from './check-layout.js';
import { checkSchema } from './check-schema.js';
import type { DefinitionProblem } from './definition.js';
import { isObject } from './json.js';
import { mayRunAway, type PatternJudge } from './pattern-safety.js';

const members = ['key', 'version', 'schema', 'layout'];

/**
 * Checks a form definition when it is loaded: only supported keywords, no pattern that can run away,
 * schema and layout that agree, every text in both languages. A definition with a problem is refused.
 *
 * @param definition  as read from its file
 * @param runsAway  the judge of patterns; where forms are loaded, the one of `@tongban/rules/forms/check`
 * @returns every problem, named by its pointer; none when the definition may be used
 */
export function checkFormDefinition(
  definition: unknown,
  runsAway: PatternJudge = mayRunAway,
): DefinitionProblem[] {
  if (!isObject(definition)) return [{ pointer: '', message: 'a form definition is an object' }];
  const { key, version, schema, layout } = definition;
  const problems: DefinitionProblem[] = Object.keys(definition)
    .filter((name) => !members.includes(name))
    .map((name) => ({ pointer: `/${name}`, message: `${name} is not known here` }));
  if (typeof key !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
    problems.push({ pointer: '/key', message: 'key must be in kebab-case' });
  }
  if (!Number.isSafeInteger(version) || (version as number) < 1) {
    problems.push({ pointer: '/version', message: 'version must be a whole number from 1' });
  }
  const inSchema = checkSchema(schema, '/schema', runsAway);
  problems.push(...inSchema);
  if (inSchema.length > 0 || !isObject(schema)) return problems;
  if (schema.type !== 'object' || schema.additionalProperties !== false || !isObject(schema.properties)) {
    problems.push({
      pointer: '/schema',
      message: 'the schema of a form is an object with properties and additionalProperties: false',
    });
    return problems;
  }
  return problems.concat(checkLayout(layout, schema));
}
