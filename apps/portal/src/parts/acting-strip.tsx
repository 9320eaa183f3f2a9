import { Link } from '@tongban/client-ui';
import { useMe } from '../state/me';
import { useSpaceT } from '../space-texts';

/** In whose name one acts, on every screen, with the way to change it; nothing while one acts for oneself. */
export function ActingStrip({ page }: { readonly page: string }) {
  const t = useSpaceT();
  const me = useMe();
  if (!me?.space && !me?.spaceEnded) return null;
  return (
    <div id={`${page}-acting`} className="tb-acting">
      <span>{me.space ? t('acting.as', { name: me.space.name }) : t('acting.ended')}</span>
      <Link id={`${page}-acting-change`} to="/space">
        {t('acting.change')}
      </Link>
    </div>
  );
}
