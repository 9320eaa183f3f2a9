import { portal } from '@tongban/client-graphql';
import { useAsk } from './api';

/** Who is logged in: undefined while that is not known, null for nobody. */
export function useMe(): portal.MeQuery['me'] | undefined {
  const { data, failure } = useAsk(portal.MeDocument, {}, { keep: true });
  return failure ? null : data?.me;
}
