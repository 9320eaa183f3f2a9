import type { portal } from '@tongban/client-graphql';
import { Button, Card } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { StandInTag } from '../../parts/stand-in-tag';
import { leaveFor } from '../../platform/leave-for';

type WayIn = portal.WaysInQuery['waysIn'][number];

/** The unified identity: the browser goes to its provider and comes back logged in, to where it was. */
export function OidcLogin({ wayIn, back }: { readonly wayIn: WayIn; readonly back: string }) {
  const t = useAccountT();
  if (!leaveFor) return null;
  const go = () => leaveFor?.(`/auth/portal/oidc/start?back=${encodeURIComponent(back)}`);
  return (
    <Card title={t('login.oidc')} aside={wayIn.standIn && <StandInTag />}>
      <div className="tb-p">{t('login.oidc.hint')}</div>
      <Button id="login-oidc" kind="primary" onPress={go}>
        {t('login.oidc.go')}
      </Button>
    </Card>
  );
}
