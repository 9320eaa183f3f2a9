import type { portal } from '@tongban/client-graphql';
import { useSite } from '../state/site';
import { useSpaceT } from '../space-texts';

/** What an authorisation covers, in names. */
export function AuthorisationScope({ one }: { readonly one: portal.AuthorisationPartsFragment }) {
  const t = useSpaceT();
  const site = useSite();
  const themes = one.themeKeys.map((key) => site?.themes.find((theme) => theme.key === key)?.name ?? key);
  const words = one.everything ? [t('space.everything')] : [...themes, ...one.itemNames];
  return <div className="tb-small">{words.join(' · ')}</div>;
}
