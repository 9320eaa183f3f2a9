import { portal } from '@tongban/client-graphql';
import { channel } from '../platform/channel';
import { leaveFor } from '../platform/leave-for';
import { useAsk } from '../state/api';

/**
 * The way to the unified identity and back for somebody who is logged in already; null where the bid has none, and in
 * mini-programs, which cannot leave for a web page and come back.
 */
export function useUnifiedIdentity(): { standIn: boolean; go: (back: string) => void } | null {
  const { data } = useAsk(portal.WaysInDocument, { channel });
  const offered = data?.waysIn.find(({ way }) => way === 'OIDC');
  const leave = leaveFor;
  if (!offered || !leave) return null;
  return {
    standIn: offered.standIn,
    go: (back) => leave(`/auth/portal/oidc/link?back=${encodeURIComponent(back)}`),
  };
}
