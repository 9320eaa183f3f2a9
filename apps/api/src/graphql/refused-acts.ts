import { RefusalType, type RefusedActs, type RequestContext } from '@tongban/kernel';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

/**
 * Has everything written down that operations refuse to staff, before it is told: whether or not the client asked for
 * that field of the answer. What was done costs the look at one member of the answer.
 */
export function recordRefusals(schema: GraphQLSchema, refusedActs: RefusedActs): GraphQLSchema {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  for (const field of mutations) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source: unknown, request: object, context: RequestContext, info) => {
      const answer: unknown = await resolve(source, request, context, info);
      const refusal = refusalIn(answer);
      if (refusal && !refusal.recorded && context.actor?.kind === 'staff')
        await refusedActs.record(context.actor, { act: field.name, code: refusal.code, request });
      return answer;
    };
  }
  return schema;
}

/** Every answer that can be a refusal has it in a member of this name; a test goes through the schema. */
function refusalIn(answer: unknown): RefusalType | null {
  const refusal: unknown = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'refusal');
  return refusal instanceof RefusalType ? refusal : null;
}
